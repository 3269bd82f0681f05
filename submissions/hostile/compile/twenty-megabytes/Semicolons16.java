class Semicolons16 { } @999000*;@
