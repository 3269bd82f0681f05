class Poem16 {
    static final String S0 = "160@60000*x@";
    static final String S1 = "161@60000*x@";
    static final String S2 = "162@60000*x@";
    static final String S3 = "163@60000*x@";
    static final String S4 = "164@60000*x@";
    static final String S5 = "165@60000*x@";
    static final String S6 = "166@60000*x@";
    static final String S7 = "167@60000*x@";
    static final String S8 = "168@60000*x@";
    static final String S9 = "169@60000*x@";
    static final String Sa = "16a@60000*x@";
    static final String Sb = "16b@60000*x@";
    static final String Sc = "16c@60000*x@";
    static final String Sd = "16d@60000*x@";
    static final String Se = "16e@60000*x@";
}
