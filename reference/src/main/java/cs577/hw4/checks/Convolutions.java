package cs577.hw4.checks;

import cs577.hw4.Kernel;
import cs577.hw4.Shape;
import cs577.hw4.Tensor;
import cs577.hw4.algebra.KernelSize;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/**
 * Random images with kernels that fit them: from a single pixel to more channels than pixels, square and not, with
 * even and odd kernels. Immutable; the methods return changed copies.
 *
 * @param side rows of a kernel, and columns
 * @param room how many rows an image has more than the kernel, and how many columns
 * @param channels channels of the image
 * @param filters filters of the kernel
 */
record Convolutions(Range side, Range room, Range channels, Range filters) {
    /** Both ends belong to it. */
    record Range(int least, int most) {
        Arbitrary<Integer> numbers() {
            return Arbitraries.integers().between(least, most);
        }
    }

    /** One input of a convolution. */
    record Case(Tensor image, Kernel kernel) {}

    /** The sizes of an input of a convolution. */
    record Sizes(Shape image, KernelSize kernel) {
        Arbitrary<Case> cases(Arbitrary<Double> values) {
            return cases(values, Inputs.kernel(kernel, values));
        }

        /** With weights that depend on channel and filter only, not on the place in the kernel. */
        Arbitrary<Case> casesWithFlatKernels(Arbitrary<Double> values) {
            KernelSize single = new KernelSize(1, 1, kernel.inputs(), kernel.outputs());
            return cases(
                    values,
                    Inputs.kernel(single, values)
                            .map(weights -> kernel.generate((u, v, c, f) -> weights.get(0, 0, c, f))));
        }

        private Arbitrary<Case> cases(Arbitrary<Double> values, Arbitrary<Kernel> kernels) {
            return Combinators.combine(Inputs.image(image, values), kernels).as(Case::new);
        }
    }

    /** Kernels from 1x1 to 3x3, images up to 6x6, up to three channels and filters. */
    static Convolutions any() {
        return new Convolutions(new Range(1, 3), new Range(0, 3), new Range(1, 3), new Range(1, 3));
    }

    /** One channel and one filter: nothing to sum over, nothing to mix up. */
    static Convolutions flat() {
        return any().withChannels(1, 1).withFilters(1, 1);
    }

    Convolutions withSides(int least, int most) {
        return new Convolutions(new Range(least, most), room, channels, filters);
    }

    /** A negative room makes images smaller than the kernel, but never smaller than a pixel. */
    Convolutions withRoom(int least, int most) {
        return new Convolutions(side, new Range(least, most), channels, filters);
    }

    Convolutions withChannels(int least, int most) {
        return new Convolutions(side, room, new Range(least, most), filters);
    }

    Convolutions withFilters(int least, int most) {
        return new Convolutions(side, room, channels, new Range(least, most));
    }

    Arbitrary<Sizes> sizes() {
        return deep(Combinators.combine(side.numbers(), side.numbers(), room.numbers(), room.numbers())
                .as(Plane::new));
    }

    /** Kernels as high as wide; images may still be of any shape. */
    Arbitrary<Sizes> squareSizes() {
        return deep(Combinators.combine(side.numbers(), room.numbers(), room.numbers())
                .as((k, rows, columns) -> new Plane(k, k, rows, columns)));
    }

    /** Any numbers in the kernel. */
    Arbitrary<Case> cases(Arbitrary<Double> values) {
        return sizes().flatMap(sizes -> sizes.cases(values));
    }

    /** Square kernels with equal weights all over each slice: no flip and no transposition can be seen. */
    Arbitrary<Case> casesWithFlatKernels(Arbitrary<Double> values) {
        return squareSizes().flatMap(sizes -> sizes.casesWithFlatKernels(values));
    }

    private record Plane(int kernelHeight, int kernelWidth, int moreRows, int moreColumns) {
        Sizes deep(int channels, int filters) {
            int height = Math.max(1, kernelHeight + moreRows);
            int width = Math.max(1, kernelWidth + moreColumns);
            return new Sizes(
                    new Shape(height, width, channels), new KernelSize(kernelHeight, kernelWidth, channels, filters));
        }
    }

    private Arbitrary<Sizes> deep(Arbitrary<Plane> planes) {
        return Combinators.combine(planes, channels.numbers(), filters.numbers())
                .as(Plane::deep);
    }
}
