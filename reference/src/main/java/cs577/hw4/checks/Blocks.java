package cs577.hw4.checks;

import cs577.hw4.Shape;
import cs577.hw4.Tensor;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Random images that consist of whole blocks. */
final class Blocks {
    private Blocks() {}

    /** An image and the side of its blocks, which divides height and width. */
    record Case(Tensor image, int block) {}

    /** Everything but channels and values: rows and columns count blocks. */
    record Plane(int block, int rows, int columns) {
        Arbitrary<Case> cases(int channels, Arbitrary<Double> values) {
            return Inputs.image(new Shape(block * rows, block * columns, channels), values)
                    .map(image -> new Case(image, block));
        }
    }

    static Arbitrary<Case> cases(Arbitrary<Integer> blocks, Arbitrary<Integer> channels, Arbitrary<Double> values) {
        return Combinators.combine(blocks, Pooling.between(1, 3), Pooling.between(1, 3), channels)
                .flatAs((block, rows, columns, depth) -> new Plane(block, rows, columns).cases(depth, values));
    }
}
