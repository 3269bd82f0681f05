class Semicolons18 { } @999000*;@
