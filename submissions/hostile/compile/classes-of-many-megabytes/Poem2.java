class Poem2 {
    static final String S0 = "20@60000*x@";
    static final String S1 = "21@60000*x@";
    static final String S2 = "22@60000*x@";
    static final String S3 = "23@60000*x@";
    static final String S4 = "24@60000*x@";
    static final String S5 = "25@60000*x@";
    static final String S6 = "26@60000*x@";
    static final String S7 = "27@60000*x@";
    static final String S8 = "28@60000*x@";
    static final String S9 = "29@60000*x@";
    static final String Sa = "2a@60000*x@";
    static final String Sb = "2b@60000*x@";
    static final String Sc = "2c@60000*x@";
    static final String Sd = "2d@60000*x@";
    static final String Se = "2e@60000*x@";
}
