class Poem14 {
    static final String S0 = "140@60000*x@";
    static final String S1 = "141@60000*x@";
    static final String S2 = "142@60000*x@";
    static final String S3 = "143@60000*x@";
    static final String S4 = "144@60000*x@";
    static final String S5 = "145@60000*x@";
    static final String S6 = "146@60000*x@";
    static final String S7 = "147@60000*x@";
    static final String S8 = "148@60000*x@";
    static final String S9 = "149@60000*x@";
    static final String Sa = "14a@60000*x@";
    static final String Sb = "14b@60000*x@";
    static final String Sc = "14c@60000*x@";
    static final String Sd = "14d@60000*x@";
    static final String Se = "14e@60000*x@";
}
