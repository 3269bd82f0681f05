class Semicolons9 { } @999000*;@
