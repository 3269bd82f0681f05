package cs577.hw4.checks;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/**
 * Any number of varied values from two random ones. A network with its samples has too many numbers to shrink each of
 * them by itself; a pattern shrinks to ones everywhere.
 */
record Pattern(int start, int step) {
    private static final int LEVELS = 257;
    private static final int PARTS = 128;
    private static final int QUARTERS = 8;

    static Arbitrary<Pattern> any() {
        Arbitrary<Integer> levels = Arbitraries.integers().between(0, LEVELS - 1);
        return Combinators.combine(levels, levels).as(Pattern::new);
    }

    /** Another pattern, which differs in all indices but few. */
    Pattern successor(int more) {
        return new Pattern(start + more, step + more);
    }

    /**
     * The value of this index, from -1 to 1; sums of products with quarters are seldom exactly 0. Single precision holds
     * it exactly: where no step changes a network, its numbers are compared with ==.
     */
    double fraction(int index) {
        return (PARTS - level(index)) / (double) PARTS;
    }

    /** The value of this index, from 0.25 to 2. */
    double quarters(int index) {
        return (level(index) * QUARTERS / LEVELS + 3) % QUARTERS / 4.0 + 0.25;
    }

    private int level(int index) {
        return (start + step * index) % LEVELS;
    }
}
