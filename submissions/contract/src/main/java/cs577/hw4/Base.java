package cs577.hw4;

import java.util.Objects;

/**
 * The convolutional base of the tiny network of {@link TransferLearning}: one layer of filters without bias.
 *
 * @param filters the filters; each gives one feature
 */
public record Base(Kernel filters) {
    /** A base. */
    public Base {
        Objects.requireNonNull(filters, "filters");
    }
}
