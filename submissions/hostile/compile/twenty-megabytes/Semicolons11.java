class Semicolons11 { } @999000*;@
