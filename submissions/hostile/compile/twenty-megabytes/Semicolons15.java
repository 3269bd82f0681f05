class Semicolons15 { } @999000*;@
