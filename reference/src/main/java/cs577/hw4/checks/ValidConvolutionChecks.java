package cs577.hw4.checks;

import cs577.hw4.Kernel;
import cs577.hw4.Shape;
import cs577.hw4.Tensor;
import cs577.hw4.ValidConvolution;
import cs577.hw4.algebra.KernelSize;
import cs577.hw4.algebra.Kernels;
import cs577.hw4.algebra.Tensors;
import cs577.hw4.checks.Convolutions.Case;
import cs577.hw4.reference.ReferenceValidConvolution;
import dev.touchstone.assignment.Check;
import dev.touchstone.assignment.Subject;
import dev.touchstone.expect.Expect;
import dev.touchstone.expect.Tolerance;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

/** Question 1. Each idea has its own check, with inputs on which the other mistakes do not show. */
public class ValidConvolutionChecks {
    private static final ValidConvolution REFERENCE = new ReferenceValidConvolution();

    @Subject
    ValidConvolution subject;

    @Test
    @Check(id = "sheet", title = "gives the answer to the example of the handout")
    void sheet() {
        Expect.that(subject.convolve(Inputs.handoutImage(), Inputs.handoutKernel()))
                .isEqualTo(Tensor.of(new double[][] {{45, 45}, {54, 54}}));
    }

    @Property(tries = 30)
    @Check(id = "size", title = "gives a result of the right height and width")
    void size(@ForAll("flat") Case given) {
        Shape expected = new Shape(
                given.image().height() - given.kernel().height() + 1,
                given.image().width() - given.kernel().width() + 1,
                1);
        Expect.that(subject.convolve(given.image(), given.kernel()).shape()).isEqualTo(expected);
    }

    @Property(tries = 30)
    @Check(id = "orientation", title = "lays the kernel on the image as it is, neither flipped nor transposed")
    void orientation(@ForAll("flatWithSeveralWeights") Case given) {
        agrees(given);
    }

    @Property(tries = 30)
    @Check(id = "channel-sum", title = "sums over all channels of the image")
    void channelSum(@ForAll("deep") Case given) {
        agrees(given);
    }

    @Property(tries = 30)
    @Check(id = "filters", title = "gives one channel for each filter, in the order of the filters")
    void filters(@ForAll("severalFilters") Case given) {
        agrees(given);
    }

    @Property(tries = 40)
    @Check(id = "agrees", title = "is right for images and kernels of every size, also with fractions")
    void agreesWithReference(@ForAll("any") Case given) {
        agrees(given);
    }

    @Property(tries = 20)
    @Check(id = "linear", title = "is linear: kernels that add up to a single 1 give back the inside of the image")
    void linear(@ForAll("flatWithCentre") Case given) {
        Tensor image = given.image();
        Kernel kernel = given.kernel();
        int centre = kernel.height() / 2;
        Kernel rest = KernelSize.of(kernel)
                .generate((u, v, c, f) -> (u == centre && v == centre ? 1 : 0) - kernel.get(u, v, c, f));
        Tensor first = subject.convolve(image, kernel);
        Tensor second = subject.convolve(image, rest);
        Expect.that(second.shape())
                .satisfies("the size does not depend on the weights", first.shape(), Tolerance.exact());
        Shape inside = REFERENCE.convolve(image, kernel).shape();
        Expect.that(Tensors.plus(first, second))
                .satisfies(
                        "y(kernel) + y(delta - kernel) = y(delta)",
                        Tensors.crop(image, centre, centre, inside),
                        Rounding.sum(tolerance(image, kernel), tolerance(image, rest)));
    }

    @Test
    @Check(id = "refuses-illegal-arguments", title = "refuses a kernel that does not fit the image")
    void refusesIllegalArguments() {
        Tensor image = Tensor.zeros(3, 4, 2);
        subject.convolve(image, Kernel.zeros(2, 2, 2, 1)); // legal: who refuses everything has understood nothing
        Expect.rejects(
                "a kernel for 1 channel, an image of 2", () -> subject.convolve(image, Kernel.zeros(2, 2, 1, 1)));
        Expect.rejects(
                "a kernel for 3 channels, an image of 2", () -> subject.convolve(image, Kernel.zeros(2, 2, 3, 1)));
        Expect.rejects("a kernel of 4 rows, an image of 3", () -> subject.convolve(image, Kernel.zeros(4, 2, 2, 1)));
        Expect.rejects("a kernel of 5 columns, an image of 4", () -> subject.convolve(image, Kernel.zeros(2, 5, 2, 1)));
        Expect.rejects("a kernel of 6 rows, an image of 3", () -> subject.convolve(image, Kernel.zeros(6, 2, 2, 1)));
        Expect.rejects("a kernel of 7 columns, an image of 4", () -> subject.convolve(image, Kernel.zeros(2, 7, 2, 1)));
    }

    @Test
    @Check(
            id = "leaves-its-input-alone",
            title = "changes no argument and answers the same call the same way",
            watchesInputs = true)
    void leavesItsInputAlone() {
        Tensor image = Inputs.handoutImage();
        Kernel kernel = new KernelSize(2, 2, 3, 2).generate((u, v, c, f) -> u - 2 * v + 3 * c - f);
        Repeating.of(() -> subject.convolve(image, kernel))
                .within(tolerance(image, kernel))
                .otherThan("twice the kernel", () -> subject.convolve(image, Kernels.map(kernel, w -> 2 * w)))
                .otherThan("twice the image", () -> subject.convolve(Tensors.map(image, x -> 2 * x), kernel))
                .check();
    }

    /** How far two right answers to one call may be apart. */
    public static Tolerance tolerance(String method, List<Object> arguments, Object right) {
        return tolerance((Tensor) arguments.get(0), (Kernel) arguments.get(1));
    }

    private static Tolerance tolerance(Tensor image, Kernel kernel) {
        Tensor magnitudes = REFERENCE.convolve(Tensors.absolute(image), Kernels.absolute(kernel));
        return Rounding.ofConvolution(kernel, magnitudes);
    }

    private void agrees(Case given) {
        Expect.that(subject.convolve(given.image(), given.kernel()))
                .isCloseTo(REFERENCE.convolve(given.image(), given.kernel()), tolerance(given.image(), given.kernel()));
    }

    @Provide
    Arbitrary<Case> flat() {
        return Convolutions.flat().cases(Inputs.wholeNumbers());
    }

    @Provide
    Arbitrary<Case> flatWithSeveralWeights() {
        return Convolutions.flat().withSides(2, 3).cases(Inputs.wholeNumbers());
    }

    @Provide
    Arbitrary<Case> flatWithCentre() {
        return Convolutions.flat().withSides(3, 3).squareSizes().flatMap(sizes -> sizes.cases(Inputs.wholeNumbers()));
    }

    @Provide
    Arbitrary<Case> deep() {
        return Convolutions.any().withChannels(2, 4).withFilters(1, 1).casesWithFlatKernels(Inputs.wholeNumbers());
    }

    @Provide
    Arbitrary<Case> severalFilters() {
        return Convolutions.any().withFilters(2, 3).casesWithFlatKernels(Inputs.wholeNumbers());
    }

    @Provide
    Arbitrary<Case> any() {
        return Convolutions.any().cases(Inputs.halves());
    }
}
