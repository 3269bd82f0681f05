class Poem1 {
    static final String S0 = "10@60000*x@";
    static final String S1 = "11@60000*x@";
    static final String S2 = "12@60000*x@";
    static final String S3 = "13@60000*x@";
    static final String S4 = "14@60000*x@";
    static final String S5 = "15@60000*x@";
    static final String S6 = "16@60000*x@";
    static final String S7 = "17@60000*x@";
    static final String S8 = "18@60000*x@";
    static final String S9 = "19@60000*x@";
    static final String Sa = "1a@60000*x@";
    static final String Sb = "1b@60000*x@";
    static final String Sc = "1c@60000*x@";
    static final String Sd = "1d@60000*x@";
    static final String Se = "1e@60000*x@";
}
