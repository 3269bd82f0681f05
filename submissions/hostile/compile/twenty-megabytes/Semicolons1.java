class Semicolons1 { } @999000*;@
