class Broken { int x = "<b>"; }
