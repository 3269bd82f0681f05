package dev.touchstone.check;

import java.util.List;
import java.util.Optional;

/**
 * An input on which the answer is wrong, as small as shrinking made it.
 *
 * @param arguments the inputs, each as {@code name = value}
 * @param values the right value and the value that came
 * @param search how it was found
 * @param reproduce Java code that shows the failure on the student's own machine
 */
public record Counterexample(List<String> arguments, Values values, Search search, Optional<String> reproduce) {
    /** The compared values, as text; absent where the check compares nothing. */
    public record Values(Optional<String> expected, Optional<String> actual) {}

    /** How many inputs were tried before one failed, and the seed they come from. */
    public record Search(int tries, long seed) {}
}
