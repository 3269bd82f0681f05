package cs577.hw4.checks;

import cs577.hw4.DilatedConvolution;
import cs577.hw4.Kernel;
import cs577.hw4.Shape;
import cs577.hw4.Tensor;
import cs577.hw4.algebra.Border;
import cs577.hw4.algebra.KernelSize;
import cs577.hw4.algebra.Kernels;
import cs577.hw4.algebra.Tensors;
import cs577.hw4.checks.Convolutions.Range;
import cs577.hw4.checks.Dilations.Case;
import cs577.hw4.reference.ReferenceDilatedConvolution;
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

/** Question 3. Each idea has its own check, with inputs on which the other mistakes do not show. */
public class DilatedConvolutionChecks {
    private static final DilatedConvolution REFERENCE = new ReferenceDilatedConvolution();
    private static final Range WITH_HOLES = new Range(2, 3);

    @Subject
    DilatedConvolution subject;

    @Test
    @Check(id = "sheet", title = "gives the answer to the example of the handout")
    void sheet() {
        Expect.that(subject.convolve(Inputs.handoutImage(), Inputs.handoutKernel(), 1, 2))
                .isEqualTo(Tensor.of(new double[][] {{24, 24}, {20, 20}}));
    }

    @Property(tries = 30)
    @Check(id = "size", title = "gives a result of the right height and width, with the padding that is given")
    void size(@ForAll("flat") Case given) {
        Expect.that(convolved(given).shape()).isEqualTo(shape(given));
    }

    @Property(tries = 30)
    @Check(id = "rate-one", title = "with a rate of 1 is the convolution of question 2, the kernel not flipped")
    void rateOne(@ForAll("flatWithoutHoles") Case given) {
        agrees(given);
    }

    @Property(tries = 30)
    @Check(id = "distance", title = "adds pixels that are rate rows and columns apart, and none in between")
    void distance(@ForAll("flatWithEqualWeights") Case given) {
        agrees(given);
    }

    @Property(tries = 40)
    @Check(id = "agrees", title = "is right for every rate, with several channels and filters and with fractions")
    void agreesWithReference(@ForAll("any") Case given) {
        agrees(given);
    }

    @Property(tries = 20)
    @Check(id = "holes", title = "is the convolution with a kernel that has zeros between its weights")
    void holes(@ForAll("flatWithHoles") Case given) {
        Tensor image = given.image();
        int padding = given.padding();
        Kernel rest = Kernels.map(stretched(given), w -> -w);
        Kernel complement = KernelSize.of(rest).generate((u, v, c, f) -> rest.get(u, v, c, f) + (u + v == 0 ? 1 : 0));
        Tensor dilated = convolved(given);
        Tensor dense = subject.convolve(image, complement, padding, 1);
        Expect.that(dilated.shape())
                .satisfies("zeros between the weights give the same size", shape(given), Tolerance.exact());
        Expect.that(dense.shape())
                .satisfies("a rate of 1 with the larger kernel gives this size", shape(given), Tolerance.exact());
        Expect.that(Tensors.plus(dilated, dense))
                .satisfies(
                        "y(kernel, rate) + y(single 1 at the top left - kernel with zeros between, rate 1) = the padded"
                                + " image, cut off",
                        Tensors.crop(Border.around(padding).ofZeros(image), 0, 0, shape(given)),
                        Rounding.sum(tolerance(given), tolerance(new Case(image, complement, padding, 1))));
    }

    private static Kernel stretched(Case given) {
        Kernel kernel = given.kernel();
        int rate = given.rate();
        return new KernelSize(span(kernel.height(), rate), span(kernel.width(), rate), 1, 1)
                .generate((u, v, c, f) -> u % rate == 0 && v % rate == 0 ? kernel.get(u / rate, v / rate, c, f) : 0);
    }

    private static int span(int side, int rate) {
        return rate * (side - 1) + 1;
    }

    @Test
    @Check(
            id = "refuses-illegal-arguments",
            title = "refuses a negative padding, a rate below 1 and a kernel that does not fit with its holes")
    void refusesIllegalArguments() {
        Tensor image = Tensor.zeros(3, 4, 2);
        Kernel kernel = Kernel.zeros(2, 2, 2, 1);
        subject.convolve(image, kernel, 0, 2); // legal: who refuses everything has understood nothing
        Expect.rejects("a padding of -1", () -> subject.convolve(image, Kernel.zeros(1, 1, 2, 1), -1, 1));
        Expect.rejects("a rate of 0", () -> subject.convolve(image, kernel, 1, 0));
        Expect.rejects("a rate of -1", () -> subject.convolve(image, kernel, 1, -1));
        Expect.rejects(
                "a kernel for 1 channel, an image of 2", () -> subject.convolve(image, Kernel.zeros(2, 2, 1, 1), 1, 2));
        Expect.rejects(
                "a kernel for 3 channels, an image of 2",
                () -> subject.convolve(image, Kernel.zeros(2, 2, 3, 1), 1, 2));
        Expect.rejects(
                "a kernel of 3 rows with a rate of 2, an image of 3 rows",
                () -> subject.convolve(image, Kernel.zeros(3, 1, 2, 1), 0, 2));
        Expect.rejects(
                "a kernel of 3 columns with a rate of 3, an image of 4 columns with a padding of 1",
                () -> subject.convolve(image, Kernel.zeros(1, 3, 2, 1), 1, 3));
        Expect.rejects(
                "a kernel of 4 rows with a rate of 2, an image of 3 rows",
                () -> subject.convolve(image, Kernel.zeros(4, 1, 2, 1), 0, 2));
        Expect.rejects(
                "a kernel of 4 columns with a rate of 3, an image of 4 columns",
                () -> subject.convolve(image, Kernel.zeros(1, 4, 2, 1), 0, 3));
    }

    @Test
    @Check(
            id = "leaves-its-input-alone",
            title = "changes no argument and answers the same call the same way",
            watchesInputs = true)
    void leavesItsInputAlone() {
        Tensor image = Inputs.handoutImage();
        Kernel kernel = new KernelSize(2, 2, 3, 2).generate((u, v, c, f) -> u - 2 * v + 3 * c - f);
        Repeating.of(() -> subject.convolve(image, kernel, 1, 2))
                .within(tolerance(new Case(image, kernel, 1, 2)))
                .otherThan("twice the kernel", () -> subject.convolve(image, Kernels.map(kernel, w -> 2 * w), 1, 2))
                .otherThan("twice the image", () -> subject.convolve(Tensors.map(image, x -> 2 * x), kernel, 1, 2))
                .check();
    }

    /** How far two right answers to one call may be apart. */
    public static Tolerance tolerance(String method, List<Object> arguments, Object right) {
        return tolerance(new Case(
                (Tensor) arguments.get(0), (Kernel) arguments.get(1), (int) arguments.get(2), (int) arguments.get(3)));
    }

    private static Tolerance tolerance(Case given) {
        Tensor magnitudes = REFERENCE.convolve(
                Tensors.absolute(given.image()), Kernels.absolute(given.kernel()), given.padding(), given.rate());
        return Rounding.ofConvolution(given.kernel(), magnitudes);
    }

    private static Shape shape(Case given) {
        return new Shape(
                given.image().height()
                        + 2 * given.padding()
                        - given.rate() * (given.kernel().height() - 1),
                given.image().width()
                        + 2 * given.padding()
                        - given.rate() * (given.kernel().width() - 1),
                1);
    }

    private Tensor convolved(Case given) {
        return subject.convolve(given.image(), given.kernel(), given.padding(), given.rate());
    }

    private void agrees(Case given) {
        Expect.that(convolved(given))
                .isCloseTo(
                        REFERENCE.convolve(given.image(), given.kernel(), given.padding(), given.rate()),
                        tolerance(given));
    }

    @Provide
    Arbitrary<Case> flat() {
        return Dilations.plans(Convolutions.flat().sizes(), new Range(1, 3))
                .flatMap(plan -> plan.cases(Inputs.wholeNumbers()));
    }

    @Provide
    Arbitrary<Case> flatWithoutHoles() {
        return Dilations.plans(Convolutions.flat().withSides(2, 3).sizes(), new Range(1, 1))
                .flatMap(plan -> plan.cases(Inputs.wholeNumbers()));
    }

    @Provide
    Arbitrary<Case> flatWithHoles() {
        return Dilations.plans(Convolutions.flat().withSides(2, 3).sizes(), WITH_HOLES)
                .flatMap(plan -> plan.cases(Inputs.wholeNumbers()));
    }

    @Provide
    Arbitrary<Case> flatWithEqualWeights() {
        return Dilations.plans(Convolutions.flat().withSides(2, 3).squareSizes(), WITH_HOLES)
                .flatMap(plan -> plan.casesWithFlatKernels(Inputs.wholeNumbers()));
    }

    @Provide
    Arbitrary<Case> any() {
        return Dilations.plans(Convolutions.any().sizes(), new Range(1, 3))
                .flatMap(plan -> plan.cases(Inputs.halves()));
    }
}
