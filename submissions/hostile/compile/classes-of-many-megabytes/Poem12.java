class Poem12 {
    static final String S0 = "120@60000*x@";
    static final String S1 = "121@60000*x@";
    static final String S2 = "122@60000*x@";
    static final String S3 = "123@60000*x@";
    static final String S4 = "124@60000*x@";
    static final String S5 = "125@60000*x@";
    static final String S6 = "126@60000*x@";
    static final String S7 = "127@60000*x@";
    static final String S8 = "128@60000*x@";
    static final String S9 = "129@60000*x@";
    static final String Sa = "12a@60000*x@";
    static final String Sb = "12b@60000*x@";
    static final String Sc = "12c@60000*x@";
    static final String Sd = "12d@60000*x@";
    static final String Se = "12e@60000*x@";
}
