class Semicolons10 { } @999000*;@
