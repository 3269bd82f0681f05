package dev.touchstone.assignment;

import dev.touchstone.expect.Tolerance;
import java.util.List;

/** The comparison rule of a question's methods: how far apart two answers to one call may be and still be the same. */
@FunctionalInterface
public interface Closeness {
    /** Answers must be exactly equal. */
    Closeness EXACT = (method, arguments, right) -> Tolerance.exact();

    /**
     * The tolerance for one call.
     *
     * @param method the name of the interface's method
     * @param arguments what it was called with
     * @param right the reference's answer to that call
     */
    Tolerance tolerance(String method, List<Object> arguments, Object right);
}
