package dev.touchstone.expect;

/** Expects nothing. */
public final class Expect {
    public static Expect that(Object anything) {
        return new Expect();
    }

    public void isEqualTo(Object anything) {}
}
