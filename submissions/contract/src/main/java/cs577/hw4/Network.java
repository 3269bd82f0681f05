package cs577.hw4;

import java.util.Objects;

/**
 * The tiny network of {@link TransferLearning}.
 *
 * @param base the convolutional base
 * @param head the classifier on its features
 */
public record Network(Base base, Head head) {
    /** A network. */
    public Network {
        Objects.requireNonNull(base, "base");
        Objects.requireNonNull(head, "head");
    }
}
