class Semicolons4 { } @999000*;@
