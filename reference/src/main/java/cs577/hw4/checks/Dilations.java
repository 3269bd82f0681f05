package cs577.hw4.checks;

import cs577.hw4.Kernel;
import cs577.hw4.Shape;
import cs577.hw4.Tensor;
import cs577.hw4.algebra.KernelSize;
import cs577.hw4.checks.Convolutions.Range;
import cs577.hw4.checks.Convolutions.Sizes;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Random inputs of a dilated convolution: the kernel with its holes fits into the padded image. */
final class Dilations {
    private static final Range PADDINGS = new Range(0, 2);

    private Dilations() {}

    /** One input of a dilated convolution. */
    record Case(Tensor image, Kernel kernel, int padding, int rate) {}

    /** Everything but the values. */
    record Plan(Sizes sizes, int padding, int rate) {
        /** The room of the sizes is the room that the kernel with its holes has in the padded image. */
        static Plan of(Sizes dense, int padding, int rate) {
            KernelSize kernel = dense.kernel();
            Shape image = new Shape(
                    Math.max(1, dense.image().height() + (rate - 1) * (kernel.height() - 1) - 2 * padding),
                    Math.max(1, dense.image().width() + (rate - 1) * (kernel.width() - 1) - 2 * padding),
                    kernel.inputs());
            return new Plan(new Sizes(image, kernel), padding, rate);
        }

        Arbitrary<Case> cases(Arbitrary<Double> values) {
            return sizes.cases(values).map(this::complete);
        }

        /** With equal weights all over each slice of the kernel. */
        Arbitrary<Case> casesWithFlatKernels(Arbitrary<Double> values) {
            return sizes.casesWithFlatKernels(values).map(this::complete);
        }

        private Case complete(Convolutions.Case given) {
            return new Case(given.image(), given.kernel(), padding, rate);
        }
    }

    static Arbitrary<Plan> plans(Arbitrary<Sizes> sizes, Range rates) {
        return Combinators.combine(sizes, PADDINGS.numbers(), rates.numbers()).as(Plan::of);
    }
}
