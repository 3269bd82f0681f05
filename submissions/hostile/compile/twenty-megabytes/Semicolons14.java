class Semicolons14 { } @999000*;@
