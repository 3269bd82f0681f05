class Poem5 {
    static final String S0 = "50@60000*x@";
    static final String S1 = "51@60000*x@";
    static final String S2 = "52@60000*x@";
    static final String S3 = "53@60000*x@";
    static final String S4 = "54@60000*x@";
    static final String S5 = "55@60000*x@";
    static final String S6 = "56@60000*x@";
    static final String S7 = "57@60000*x@";
    static final String S8 = "58@60000*x@";
    static final String S9 = "59@60000*x@";
    static final String Sa = "5a@60000*x@";
    static final String Sb = "5b@60000*x@";
    static final String Sc = "5c@60000*x@";
    static final String Sd = "5d@60000*x@";
    static final String Se = "5e@60000*x@";
}
