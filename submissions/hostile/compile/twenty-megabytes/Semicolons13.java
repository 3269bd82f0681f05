class Semicolons13 { } @999000*;@
