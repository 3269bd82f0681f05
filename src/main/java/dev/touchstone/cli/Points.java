package dev.touchstone.cli;

import java.math.BigDecimal;

/**
 * Points as people read them.
 *
 * @param earned of the possible ones
 * @param possible at most
 */
record Points(BigDecimal earned, BigDecimal possible) {
    static final Points NONE = new Points(BigDecimal.ZERO, BigDecimal.ZERO);

    Points plus(Points other) {
        return new Points(earned.add(other.earned), possible.add(other.possible));
    }

    boolean full() {
        return earned.compareTo(possible) >= 0;
    }

    /** Such as {@code 17.5/33}. */
    static String of(BigDecimal earned, BigDecimal possible) {
        return plain(earned) + "/" + plain(possible);
    }

    /** Such as {@code +3} or {@code -0.5}; empty if there is no difference. */
    static String signed(BigDecimal difference) {
        return difference.signum() == 0 ? "" : (difference.signum() > 0 ? "+" : "") + plain(difference);
    }

    @Override
    public String toString() {
        return of(earned, possible);
    }

    private static String plain(BigDecimal number) {
        return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    }
}
