package cs577.hw4.checks;

import cs577.hw4.Shape;
import cs577.hw4.Tensor;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Random inputs of a pooling layer whose window fits. */
final class Pooling {
    private Pooling() {}

    /** One input of a pooling layer. */
    record Case(Tensor input, int size, int stride) {}

    /** Everything but channels and values. */
    record Plane(int size, int stride, int height, int width) {
        Arbitrary<Case> cases(int channels, Arbitrary<Double> values) {
            return Inputs.image(new Shape(height, width, channels), values).map(input -> new Case(input, size, stride));
        }
    }

    /** Windows side by side, without gap and rest. */
    static Arbitrary<Plane> tiled() {
        return Combinators.combine(between(2, 3), between(1, 3), between(1, 3))
                .as((size, rows, columns) -> new Plane(size, size, size * rows, size * columns));
    }

    /** Overlapping windows, one step apart. */
    static Arbitrary<Plane> overlapping() {
        return Combinators.combine(between(2, 3), between(0, 3), between(0, 3))
                .as((size, rows, columns) -> new Plane(size, 1, size + rows, size + columns));
    }

    /** The stride is smaller than the window, equal or larger, and may leave a rest. */
    static Arbitrary<Plane> any() {
        return Combinators.combine(between(1, 3), between(1, 3), between(0, 4), between(0, 4))
                .as((size, stride, rows, columns) -> new Plane(size, stride, size + rows, size + columns));
    }

    static Arbitrary<Case> cases(Arbitrary<Plane> planes, Arbitrary<Integer> channels, Arbitrary<Double> values) {
        return Combinators.combine(planes, channels).flatAs((plane, count) -> plane.cases(count, values));
    }

    static Arbitrary<Integer> between(int least, int most) {
        return Arbitraries.integers().between(least, most);
    }
}
