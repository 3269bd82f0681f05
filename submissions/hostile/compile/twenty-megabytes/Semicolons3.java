class Semicolons3 { } @999000*;@
