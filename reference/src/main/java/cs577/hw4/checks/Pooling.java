package cs577.hw4.checks;

import cs577.hw4.Shape;
import cs577.hw4.Tensor;
import cs577.hw4.algebra.Tensors;
import cs577.hw4.reference.ReferenceSpatialReduction;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Random inputs of a pooling layer whose window fits. */
final class Pooling {
    private Pooling() {}

    /** One input of a pooling layer. */
    record Case(Tensor input, int size, int stride) {}

    /** One input, and a gradient with respect to the output. */
    record Routed(Case given, Tensor upstream) {}

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

    /** With values of a pattern, which are all different in an input of at most 257. */
    static Arbitrary<Case> patterned(Arbitrary<Plane> planes, Arbitrary<Integer> channels) {
        return Combinators.combine(planes, channels, between(0, 256), between(1, 256))
                .as((plane, count, start, step) -> new Case(
                        filled(new Shape(plane.height(), plane.width(), count), new Pattern(start, step)),
                        plane.size(),
                        plane.stride()));
    }

    /** Each with a gradient whose numbers differ. */
    static Arbitrary<Routed> routed(Arbitrary<Case> cases) {
        return Combinators.combine(cases, between(0, 256), between(1, 256)).as((given, start, step) -> {
            Shape output =
                    new ReferenceSpatialReduction().outputShape(given.input().shape(), given.size(), given.stride());
            return new Routed(given, filled(output, new Pattern(start, step)));
        });
    }

    private static Tensor filled(Shape shape, Pattern pattern) {
        return Tensors.generate(shape, (i, j, c) -> pattern.fraction((i * shape.width() + j) * shape.channels() + c));
    }

    static Arbitrary<Integer> between(int least, int most) {
        return Arbitraries.integers().between(least, most);
    }
}
