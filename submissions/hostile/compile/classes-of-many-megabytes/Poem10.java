class Poem10 {
    static final String S0 = "100@60000*x@";
    static final String S1 = "101@60000*x@";
    static final String S2 = "102@60000*x@";
    static final String S3 = "103@60000*x@";
    static final String S4 = "104@60000*x@";
    static final String S5 = "105@60000*x@";
    static final String S6 = "106@60000*x@";
    static final String S7 = "107@60000*x@";
    static final String S8 = "108@60000*x@";
    static final String S9 = "109@60000*x@";
    static final String Sa = "10a@60000*x@";
    static final String Sb = "10b@60000*x@";
    static final String Sc = "10c@60000*x@";
    static final String Sd = "10d@60000*x@";
    static final String Se = "10e@60000*x@";
}
