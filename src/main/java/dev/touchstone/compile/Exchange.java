package dev.touchstone.compile;

import dev.touchstone.compile.worker.Product;
import java.util.OptionalInt;

/** How one request to a worker ended. After all but {@link Answered} the worker has been killed. */
sealed interface Exchange {
    /** The worker answered. */
    record Answered(Product product) implements Exchange {}

    /** The time was over. */
    record Late() implements Exchange {}

    /** The worker ended before it had answered. */
    record Died(OptionalInt exitCode) implements Exchange {}

    /** The worker sent bytes that are no answer. */
    record Garbled(String what) implements Exchange {}
}
