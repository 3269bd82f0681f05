class Poem9 {
    static final String S0 = "90@60000*x@";
    static final String S1 = "91@60000*x@";
    static final String S2 = "92@60000*x@";
    static final String S3 = "93@60000*x@";
    static final String S4 = "94@60000*x@";
    static final String S5 = "95@60000*x@";
    static final String S6 = "96@60000*x@";
    static final String S7 = "97@60000*x@";
    static final String S8 = "98@60000*x@";
    static final String S9 = "99@60000*x@";
    static final String Sa = "9a@60000*x@";
    static final String Sb = "9b@60000*x@";
    static final String Sc = "9c@60000*x@";
    static final String Sd = "9d@60000*x@";
    static final String Se = "9e@60000*x@";
}
