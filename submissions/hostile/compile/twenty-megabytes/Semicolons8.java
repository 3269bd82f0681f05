class Semicolons8 { } @999000*;@
