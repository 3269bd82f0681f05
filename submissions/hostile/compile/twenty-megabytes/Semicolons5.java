class Semicolons5 { } @999000*;@
