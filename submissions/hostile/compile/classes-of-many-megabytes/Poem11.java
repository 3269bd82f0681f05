class Poem11 {
    static final String S0 = "110@60000*x@";
    static final String S1 = "111@60000*x@";
    static final String S2 = "112@60000*x@";
    static final String S3 = "113@60000*x@";
    static final String S4 = "114@60000*x@";
    static final String S5 = "115@60000*x@";
    static final String S6 = "116@60000*x@";
    static final String S7 = "117@60000*x@";
    static final String S8 = "118@60000*x@";
    static final String S9 = "119@60000*x@";
    static final String Sa = "11a@60000*x@";
    static final String Sb = "11b@60000*x@";
    static final String Sc = "11c@60000*x@";
    static final String Sd = "11d@60000*x@";
    static final String Se = "11e@60000*x@";
}
