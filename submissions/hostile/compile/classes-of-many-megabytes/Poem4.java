class Poem4 {
    static final String S0 = "40@60000*x@";
    static final String S1 = "41@60000*x@";
    static final String S2 = "42@60000*x@";
    static final String S3 = "43@60000*x@";
    static final String S4 = "44@60000*x@";
    static final String S5 = "45@60000*x@";
    static final String S6 = "46@60000*x@";
    static final String S7 = "47@60000*x@";
    static final String S8 = "48@60000*x@";
    static final String S9 = "49@60000*x@";
    static final String Sa = "4a@60000*x@";
    static final String Sb = "4b@60000*x@";
    static final String Sc = "4c@60000*x@";
    static final String Sd = "4d@60000*x@";
    static final String Se = "4e@60000*x@";
}
