package cs577.hw4.oracle;

import java.util.OptionalDouble;

/**
 * Draws one case and compares an answer to it with the authority's.
 *
 * @param <T> the question's interface
 */
@FunctionalInterface
interface Trial<T> {
    /** The {@link Deviation}; empty if the case is of no use, for example because it lies at a kink of a ReLU. */
    OptionalDouble deviation(T answer, Draw draw);
}
