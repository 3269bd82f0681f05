class Poem6 {
    static final String S0 = "60@60000*x@";
    static final String S1 = "61@60000*x@";
    static final String S2 = "62@60000*x@";
    static final String S3 = "63@60000*x@";
    static final String S4 = "64@60000*x@";
    static final String S5 = "65@60000*x@";
    static final String S6 = "66@60000*x@";
    static final String S7 = "67@60000*x@";
    static final String S8 = "68@60000*x@";
    static final String S9 = "69@60000*x@";
    static final String Sa = "6a@60000*x@";
    static final String Sb = "6b@60000*x@";
    static final String Sc = "6c@60000*x@";
    static final String Sd = "6d@60000*x@";
    static final String Se = "6e@60000*x@";
}
