package cs577.hw4.checks;

import cs577.hw4.Kernel;
import cs577.hw4.PaddedConvolution;
import cs577.hw4.Shape;
import cs577.hw4.Tensor;
import cs577.hw4.algebra.KernelSize;
import cs577.hw4.algebra.Kernels;
import cs577.hw4.algebra.Tensors;
import cs577.hw4.checks.Convolutions.Case;
import cs577.hw4.reference.ReferencePaddedConvolution;
import dev.touchstone.assignment.Check;
import dev.touchstone.assignment.Subject;
import dev.touchstone.expect.Expect;
import dev.touchstone.expect.Tolerance;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

/** Question 2. Each idea has its own check, with inputs on which the other mistakes do not show. */
public class PaddedConvolutionChecks {
    private static final PaddedConvolution REFERENCE = new ReferencePaddedConvolution();

    @Subject
    PaddedConvolution subject;

    @Test
    @Check(id = "sheet", title = "gives the answer to the example of the handout")
    void sheet() {
        Expect.that(subject.convolve(Inputs.handoutImage(), Inputs.handoutKernel(), 1))
                .isEqualTo(Tensor.of(
                        new double[][] {{18, 27, 27, 18}, {30, 45, 45, 30}, {36, 54, 54, 36}, {26, 39, 39, 26}}));
    }

    @Property(tries = 30)
    @Check(id = "size", title = "gives a result of the right height and width")
    void size(@ForAll("flat") Case given, @ForAll @IntRange(min = 0, max = 3) int padding) {
        Shape expected = new Shape(
                given.image().height() + 2 * padding - given.kernel().height() + 1,
                given.image().width() + 2 * padding - given.kernel().width() + 1,
                1);
        Expect.that(subject.convolve(given.image(), given.kernel(), padding).shape())
                .isEqualTo(expected);
    }

    @Property(tries = 30)
    @Check(id = "border", title = "takes the image to be zero outside, on all four sides")
    void border(@ForAll("flatWithEqualWeights") Case given, @ForAll @IntRange(min = 1, max = 3) int padding) {
        agrees(given, padding);
    }

    @Property(tries = 30)
    @Check(id = "no-padding", title = "with a padding of 0 is the convolution of question 1, the kernel not flipped")
    void noPadding(@ForAll("flatWithSeveralWeights") Case given) {
        agrees(given, 0);
    }

    @Property(tries = 40)
    @Check(id = "agrees", title = "is right for every padding, with several channels and filters and with fractions")
    void agreesWithReference(@ForAll("any") Case given, @ForAll @IntRange(min = 0, max = 3) int padding) {
        agrees(given, padding);
    }

    @Property(tries = 20)
    @Check(
            id = "full-padding",
            title = "with a padding of one less than the kernel's side every pixel meets every weight")
    void fullPadding(@ForAll("square") Case given) {
        int padding = given.kernel().height() - 1;
        Tensor answer = subject.convolve(given.image(), given.kernel(), padding);
        double roundingOfAll = answer.values().length
                * tolerance(given.image(), given.kernel(), padding).bound();
        Expect.that(Tensors.sum(answer))
                .satisfies(
                        "the sum of the result = the sum of the image * the sum of the kernel",
                        Tensors.sum(given.image()) * Kernels.sum(given.kernel()),
                        new Tolerance(roundingOfAll));
    }

    @Test
    @Check(
            id = "refuses-illegal-arguments",
            title = "refuses a negative padding and a kernel that does not fit the padded image")
    void refusesIllegalArguments() {
        Tensor image = Tensor.zeros(3, 4, 2);
        subject.convolve(image, Kernel.zeros(2, 2, 2, 1), 1); // legal: who refuses everything has understood nothing
        Expect.rejects("a padding of -1", () -> subject.convolve(image, Kernel.zeros(1, 1, 2, 1), -1));
        Expect.rejects(
                "a kernel for 1 channel, an image of 2", () -> subject.convolve(image, Kernel.zeros(2, 2, 1, 1), 1));
        Expect.rejects(
                "a kernel for 3 channels, an image of 2", () -> subject.convolve(image, Kernel.zeros(2, 2, 3, 1), 1));
        Expect.rejects(
                "a kernel of 6 rows, an image of 3 with a padding of 1",
                () -> subject.convolve(image, Kernel.zeros(6, 2, 2, 1), 1));
        Expect.rejects(
                "a kernel of 5 columns, an image of 4 with a padding of 0",
                () -> subject.convolve(image, Kernel.zeros(2, 5, 2, 1), 0));
    }

    @Test
    @Check(
            id = "leaves-its-input-alone",
            title = "changes no argument and answers the same call the same way",
            watchesInputs = true)
    void leavesItsInputAlone() {
        Tensor image = Inputs.handoutImage();
        Kernel kernel = new KernelSize(2, 2, 3, 2).generate((u, v, c, f) -> u - 2 * v + 3 * c - f);
        Repeating.of(() -> subject.convolve(image, kernel, 1))
                .within(tolerance(image, kernel, 1))
                .otherThan("twice the kernel", () -> subject.convolve(image, Kernels.map(kernel, w -> 2 * w), 1))
                .otherThan("twice the image", () -> subject.convolve(Tensors.map(image, x -> 2 * x), kernel, 1))
                .check();
    }

    /** How far two right answers to one call may be apart. */
    public static Tolerance tolerance(String method, List<Object> arguments, Object right) {
        return tolerance((Tensor) arguments.get(0), (Kernel) arguments.get(1), (int) arguments.get(2));
    }

    private static Tolerance tolerance(Tensor image, Kernel kernel, int padding) {
        Tensor magnitudes = REFERENCE.convolve(Tensors.absolute(image), Kernels.absolute(kernel), padding);
        return Rounding.ofConvolution(kernel, magnitudes);
    }

    private void agrees(Case given, int padding) {
        Expect.that(subject.convolve(given.image(), given.kernel(), padding))
                .isCloseTo(
                        REFERENCE.convolve(given.image(), given.kernel(), padding),
                        tolerance(given.image(), given.kernel(), padding));
    }

    @Provide
    Arbitrary<Case> flat() {
        return Convolutions.flat().cases(Inputs.wholeNumbers());
    }

    /** Some images are smaller than the kernel, which fits the padded image only. */
    @Provide
    Arbitrary<Case> flatWithEqualWeights() {
        return Convolutions.flat().withSides(2, 3).withRoom(-2, 3).casesWithFlatKernels(Inputs.wholeNumbers());
    }

    @Provide
    Arbitrary<Case> flatWithSeveralWeights() {
        return Convolutions.flat().withSides(2, 3).cases(Inputs.wholeNumbers());
    }

    @Provide
    Arbitrary<Case> square() {
        return Convolutions.flat().withSides(2, 3).squareSizes().flatMap(sizes -> sizes.cases(Inputs.wholeNumbers()));
    }

    @Provide
    Arbitrary<Case> any() {
        return Convolutions.any().cases(Inputs.halves());
    }
}
