class Semicolons6 { } @999000*;@
