class Poem8 {
    static final String S0 = "80@60000*x@";
    static final String S1 = "81@60000*x@";
    static final String S2 = "82@60000*x@";
    static final String S3 = "83@60000*x@";
    static final String S4 = "84@60000*x@";
    static final String S5 = "85@60000*x@";
    static final String S6 = "86@60000*x@";
    static final String S7 = "87@60000*x@";
    static final String S8 = "88@60000*x@";
    static final String S9 = "89@60000*x@";
    static final String Sa = "8a@60000*x@";
    static final String Sb = "8b@60000*x@";
    static final String Sc = "8c@60000*x@";
    static final String Sd = "8d@60000*x@";
    static final String Se = "8e@60000*x@";
}
