class Semicolons7 { } @999000*;@
