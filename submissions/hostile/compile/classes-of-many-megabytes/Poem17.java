class Poem17 {
    static final String S0 = "170@60000*x@";
    static final String S1 = "171@60000*x@";
    static final String S2 = "172@60000*x@";
    static final String S3 = "173@60000*x@";
    static final String S4 = "174@60000*x@";
    static final String S5 = "175@60000*x@";
    static final String S6 = "176@60000*x@";
    static final String S7 = "177@60000*x@";
    static final String S8 = "178@60000*x@";
    static final String S9 = "179@60000*x@";
    static final String Sa = "17a@60000*x@";
    static final String Sb = "17b@60000*x@";
    static final String Sc = "17c@60000*x@";
    static final String Sd = "17d@60000*x@";
    static final String Se = "17e@60000*x@";
}
