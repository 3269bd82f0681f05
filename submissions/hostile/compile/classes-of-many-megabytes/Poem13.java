class Poem13 {
    static final String S0 = "130@60000*x@";
    static final String S1 = "131@60000*x@";
    static final String S2 = "132@60000*x@";
    static final String S3 = "133@60000*x@";
    static final String S4 = "134@60000*x@";
    static final String S5 = "135@60000*x@";
    static final String S6 = "136@60000*x@";
    static final String S7 = "137@60000*x@";
    static final String S8 = "138@60000*x@";
    static final String S9 = "139@60000*x@";
    static final String Sa = "13a@60000*x@";
    static final String Sb = "13b@60000*x@";
    static final String Sc = "13c@60000*x@";
    static final String Sd = "13d@60000*x@";
    static final String Se = "13e@60000*x@";
}
