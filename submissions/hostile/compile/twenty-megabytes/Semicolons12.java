class Semicolons12 { } @999000*;@
