class Poem7 {
    static final String S0 = "70@60000*x@";
    static final String S1 = "71@60000*x@";
    static final String S2 = "72@60000*x@";
    static final String S3 = "73@60000*x@";
    static final String S4 = "74@60000*x@";
    static final String S5 = "75@60000*x@";
    static final String S6 = "76@60000*x@";
    static final String S7 = "77@60000*x@";
    static final String S8 = "78@60000*x@";
    static final String S9 = "79@60000*x@";
    static final String Sa = "7a@60000*x@";
    static final String Sb = "7b@60000*x@";
    static final String Sc = "7c@60000*x@";
    static final String Sd = "7d@60000*x@";
    static final String Se = "7e@60000*x@";
}
