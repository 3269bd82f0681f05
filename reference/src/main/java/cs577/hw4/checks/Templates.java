package cs577.hw4.checks;

import cs577.hw4.Shape;
import cs577.hw4.Tensor;
import cs577.hw4.algebra.Tensors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Random images with templates that fit in. */
final class Templates {
    private Templates() {}

    /** An image and a template. */
    record Case(Tensor image, Tensor template) {}

    /** The sizes of an image and a template: the image has so many rows and columns more. */
    record Sizes(Shape template, int moreRows, int moreColumns) {
        static Sizes of(int height, int width, int moreRows, int moreColumns, int channels) {
            return new Sizes(new Shape(height, width, channels), moreRows, moreColumns);
        }

        Arbitrary<Case> cases(Arbitrary<Double> values) {
            return Combinators.combine(Inputs.image(image(), values), Inputs.image(template, values))
                    .as(Case::new);
        }

        /** Templates of positive numbers, and a place for a copy. */
        Arbitrary<Planted> planted() {
            Arbitrary<Tensor> templates = Inputs.image(template, nonZero().map(Math::abs));
            Arbitrary<Double> factors = Arbitraries.of(1.0, 2.0, 0.5, 3.0);
            return Combinators.combine(
                            Inputs.image(image(), nonZero()),
                            templates,
                            Pooling.between(0, moreRows),
                            Pooling.between(0, moreColumns),
                            factors)
                    .as(Planted::of);
        }

        private Shape image() {
            return new Shape(template.height() + moreRows, template.width() + moreColumns, template.channels());
        }
    }

    /** An image that holds a copy of the template at this row and column, brighter or darker. */
    record Planted(Tensor image, Tensor template, int row, int column) {
        static Planted of(Tensor background, Tensor template, int row, int column, double factor) {
            Tensor image = Tensors.generate(background.shape(), (i, j, c) -> {
                int u = i - row;
                int v = j - column;
                boolean inside = 0 <= u && u < template.height() && 0 <= v && v < template.width();
                return inside ? factor * template.get(u, v, c) : background.get(i, j, c);
            });
            return new Planted(image, template, row, column);
        }
    }

    /** Templates with at least so many rows and columns. */
    static Arbitrary<Sizes> sizes(int leastSide, int leastChannels, int mostChannels) {
        return Combinators.combine(
                        Pooling.between(leastSide, 3),
                        Pooling.between(leastSide, 3),
                        Pooling.between(0, 3),
                        Pooling.between(0, 3),
                        Pooling.between(leastChannels, mostChannels))
                .as(Sizes::of);
    }

    /** Whole numbers from -9 to 9 without 0: no patch has a norm of 0. */
    static Arbitrary<Double> nonZero() {
        return Inputs.wholeNumbers().map(x -> x == 0 ? 1 : x);
    }
}
