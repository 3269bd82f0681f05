package dev.touchstone.expect;

import java.util.Optional;

/**
 * The first place in which two values differ.
 *
 * @param reason wrong-value, wrong-shape or not-finite
 * @param place where, such as {@code values[5]} or {@code length}; empty if the values differ as a whole
 * @param cell the array cell of a record, if that is the place: assignments have better names for it
 * @param values the right value at that place and the one found there
 */
public record Difference(Reason reason, String place, Optional<Cell> cell, CheckFailure.Pair values) {

    /** One cell of an array that a record of the contract holds. */
    public record Cell(Record owner, String component, int index) {}
}
