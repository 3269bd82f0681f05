class Semicolons2 { } @999000*;@
