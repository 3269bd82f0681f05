class Semicolons17 { } @999000*;@
