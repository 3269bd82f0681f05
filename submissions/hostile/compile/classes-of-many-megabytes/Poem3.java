class Poem3 {
    static final String S0 = "30@60000*x@";
    static final String S1 = "31@60000*x@";
    static final String S2 = "32@60000*x@";
    static final String S3 = "33@60000*x@";
    static final String S4 = "34@60000*x@";
    static final String S5 = "35@60000*x@";
    static final String S6 = "36@60000*x@";
    static final String S7 = "37@60000*x@";
    static final String S8 = "38@60000*x@";
    static final String S9 = "39@60000*x@";
    static final String Sa = "3a@60000*x@";
    static final String Sb = "3b@60000*x@";
    static final String Sc = "3c@60000*x@";
    static final String Sd = "3d@60000*x@";
    static final String Se = "3e@60000*x@";
}
