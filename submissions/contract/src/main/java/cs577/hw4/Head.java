package cs577.hw4;

import java.util.Objects;

/**
 * The classifier on top of the tiny network of {@link TransferLearning}: one weight per feature and a bias. Immutable:
 * the array is copied in and out. Two heads are equal when all numbers are; 0.0 equals -0.0, and NaN equals NaN. Any
 * number of weights is accepted here; the methods that use a head refuse one that does not fit the base.
 *
 * @param weights one weight per filter of the base
 * @param bias the bias
 */
@SuppressWarnings("ArrayRecordComponent") // copied in and out, compared by contents
public record Head(double[] weights, double bias) {
    /** A head with a copy of the weights. */
    public Head {
        weights = Objects.requireNonNull(weights, "weights").clone();
    }

    /** A copy of the weights. */
    @Override
    public double[] weights() {
        return weights.clone();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Head that && Numbers.equal(bias, that.bias) && Numbers.equal(weights, that.weights);
    }

    @Override
    public int hashCode() {
        return 31 * Numbers.hash(weights) + Numbers.hash(bias);
    }

    /** For example {@code Head [1, -1] bias 0.5}; at most about 200 characters of weights. */
    @Override
    public String toString() {
        return new Text("Head ").numbers(weights) + " bias " + Text.number(bias);
    }
}
