class Poem15 {
    static final String S0 = "150@60000*x@";
    static final String S1 = "151@60000*x@";
    static final String S2 = "152@60000*x@";
    static final String S3 = "153@60000*x@";
    static final String S4 = "154@60000*x@";
    static final String S5 = "155@60000*x@";
    static final String S6 = "156@60000*x@";
    static final String S7 = "157@60000*x@";
    static final String S8 = "158@60000*x@";
    static final String S9 = "159@60000*x@";
    static final String Sa = "15a@60000*x@";
    static final String Sb = "15b@60000*x@";
    static final String Sc = "15c@60000*x@";
    static final String Sd = "15d@60000*x@";
    static final String Se = "15e@60000*x@";
}
