package dev.touchstone.assignment;

import dev.touchstone.expect.Difference.Cell;
import java.util.List;
import java.util.Optional;

/**
 * One homework: what is asked, what is right, how it is checked, how it is misunderstood. An author implements this
 * interface once and names the class in {@code META-INF/services/dev.touchstone.assignment.Assignment}. Points, limits
 * and visibility are policy and stand in the rubric, a file.
 */
public interface Assignment {
    /** A short name that never changes, such as {@code cs577-hw4}; the rubric names it too. */
    String id();

    /** The name that people read. */
    String title();

    /** The questions, in the order in which reports list them. */
    List<Question<?>> questions();

    /**
     * A readable name for one cell of an array in a value of the contract, such as {@code row 1, column 0, channel 2};
     * empty where the plain {@code values[5]} says enough.
     */
    default Optional<String> nameOf(Cell cell) {
        return Optional.empty();
    }
}
