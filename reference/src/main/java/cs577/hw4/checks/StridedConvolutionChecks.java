package cs577.hw4.checks;

import cs577.hw4.Kernel;
import cs577.hw4.Shape;
import cs577.hw4.StridedConvolution;
import cs577.hw4.Tensor;
import cs577.hw4.algebra.KernelSize;
import cs577.hw4.algebra.Kernels;
import cs577.hw4.algebra.Tensors;
import cs577.hw4.checks.Convolutions.Sizes;
import cs577.hw4.checks.Layers.Case;
import cs577.hw4.reference.ReferenceStridedConvolution;
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

/** Question 8. The size, the convolution itself and the places it is taken at are checked apart. */
public class StridedConvolutionChecks {
    private static final StridedConvolution REFERENCE = new ReferenceStridedConvolution();

    @Subject
    StridedConvolution subject;

    @Test
    @Check(id = "sheet", title = "gives the size of the example of the handout")
    void sheet() {
        Expect.that(subject.outputShape(new Shape(128, 128, 32), 3, 3, 16, 2)).isEqualTo(new Shape(63, 63, 16));
    }

    @Property(tries = 40)
    @Check(id = "size", title = "outputShape: the right size for every stride, also where it leaves a rest")
    void size(@ForAll("sizes") Sizes given, @ForAll @IntRange(min = 1, max = 4) int stride) {
        KernelSize kernel = given.kernel();
        Expect.that(subject.outputShape(given.image(), kernel.height(), kernel.width(), kernel.outputs(), stride))
                .isEqualTo(new Shape(
                        (given.image().height() - kernel.height()) / stride + 1,
                        (given.image().width() - kernel.width()) / stride + 1,
                        kernel.outputs()));
    }

    @Property(tries = 20)
    @Check(id = "stride-one", title = "apply: with stride 1 is the layer of question 7")
    void strideOne(@ForAll("any") Case given) {
        agrees(given, 1);
    }

    @Property(tries = 30)
    @Check(id = "picks", title = "apply: a kernel with a single 1 picks a pixel from every stride-th row and column")
    void picks(@ForAll("flat") Case given, @ForAll @IntRange(min = 2, max = 3) int stride) {
        Tensor input = given.input();
        Kernel single = KernelSize.of(given.kernel()).generate((u, v, c, f) -> u == 0 && v == 0 ? 1 : 0);
        Shape shape = new Shape(
                (input.height() - single.height()) / stride + 1, (input.width() - single.width()) / stride + 1, 1);
        Expect.that(subject.apply(input, single, given.bias(), stride))
                .satisfies(
                        "y[i][j] = x[i*stride][j*stride] + bias",
                        Tensors.generate(shape, (i, j, f) -> input.get(i * stride, j * stride, 0) + given.bias()[f]),
                        tolerance(input, single, given.bias(), stride));
    }

    @Property(tries = 40)
    @Check(id = "apply", title = "apply: the right values for every stride, with several channels and filters")
    void applies(@ForAll("any") Case given, @ForAll @IntRange(min = 2, max = 4) int stride) {
        agrees(given, stride);
    }

    @Test
    @Check(id = "refuses-illegal-arguments", title = "refuses a stride below 1 and what does not fit together")
    void refusesIllegalArguments() {
        Shape shape = new Shape(3, 4, 2);
        subject.outputShape(shape, 3, 2, 1, 1); // legal: who refuses everything has understood nothing
        Expect.rejects("a stride of 0", () -> subject.outputShape(shape, 2, 2, 1, 0));
        Expect.rejects("a stride of -1", () -> subject.outputShape(shape, 2, 2, 1, -1));
        Expect.rejects("a kernel of 0 rows", () -> subject.outputShape(shape, 0, 2, 1, 2));
        Expect.rejects("a kernel of 0 columns", () -> subject.outputShape(shape, 2, 0, 1, 2));
        Expect.rejects("no filters", () -> subject.outputShape(shape, 2, 2, 0, 2));
        // In Java -1 / 2 is 0, so a kernel that is larger by one seems to fit once.
        Expect.rejects("a kernel of 4 rows, an input of 3, stride 2", () -> subject.outputShape(shape, 4, 2, 1, 2));
        Expect.rejects("a kernel of 5 columns, an input of 4, stride 2", () -> subject.outputShape(shape, 2, 5, 1, 2));
        refusesToApply(Tensor.zeros(shape));
    }

    private void refusesToApply(Tensor input) {
        Kernel kernel = Kernel.zeros(2, 2, 2, 1);
        double[] bias = {0};
        subject.apply(input, kernel, bias, 1);
        Expect.rejects("a stride of 0", () -> subject.apply(input, kernel, bias, 0));
        Expect.rejects(
                "a kernel for 1 channel, an input of 2", () -> subject.apply(input, Kernel.zeros(2, 2, 1, 1), bias, 2));
        Expect.rejects(
                "a kernel for 3 channels, an input of 2",
                () -> subject.apply(input, Kernel.zeros(2, 2, 3, 1), bias, 2));
        Expect.rejects(
                "a kernel of 4 rows, an input of 3, stride 2",
                () -> subject.apply(input, Kernel.zeros(4, 2, 2, 1), bias, 2));
        Expect.rejects("2 biases for 1 filter", () -> subject.apply(input, kernel, new double[2], 2));
        Expect.rejects("1 bias for 2 filters", () -> subject.apply(input, Kernel.zeros(2, 2, 2, 2), bias, 2));
    }

    @Test
    @Check(
            id = "leaves-its-input-alone",
            title = "changes no argument and answers the same call the same way",
            watchesInputs = true)
    void leavesItsInputAlone() {
        Tensor input = Inputs.handoutImage();
        Kernel kernel = new KernelSize(2, 2, 3, 2).generate((u, v, c, f) -> u - 2 * v + 3 * c - f);
        double[] bias = {3, -1};
        Repeating.of(() -> subject.apply(input, kernel, bias, 2))
                .within(tolerance(input, kernel, bias, 2))
                .otherThan("twice the kernel", () -> subject.apply(input, Kernels.map(kernel, w -> 2 * w), bias, 2))
                .otherThan("twice the input", () -> subject.apply(Tensors.map(input, x -> 2 * x), kernel, bias, 2))
                .otherThan("another bias", () -> subject.apply(input, kernel, new double[] {5, 2}, 2))
                .check();
    }

    /** How far two right answers to one call may be apart; sizes are exact. */
    public static Tolerance tolerance(String method, List<Object> arguments, Object right) {
        return method.equals("apply")
                ? tolerance((Tensor) arguments.get(0), (Kernel) arguments.get(1), (double[]) arguments.get(2), (int)
                        arguments.get(3))
                : Tolerance.exact();
    }

    private static Tolerance tolerance(Tensor input, Kernel kernel, double[] bias, int stride) {
        return Rounding.ofLayer(
                kernel,
                REFERENCE.apply(Tensors.absolute(input), Kernels.absolute(kernel), Layers.absolute(bias), stride));
    }

    private void agrees(Case given, int stride) {
        Expect.that(subject.apply(given.input(), given.kernel(), given.bias(), stride))
                .isCloseTo(
                        REFERENCE.apply(given.input(), given.kernel(), given.bias(), stride),
                        tolerance(given.input(), given.kernel(), given.bias(), stride));
    }

    @Provide
    Arbitrary<Sizes> sizes() {
        return Convolutions.any()
                .withSides(1, 5)
                .withRoom(0, 20)
                .withChannels(1, 9)
                .withFilters(1, 9)
                .sizes();
    }

    /** Enough room for several positions. */
    @Provide
    Arbitrary<Case> flat() {
        return Layers.of(Convolutions.flat().withSides(1, 2).withRoom(1, 5), Inputs.wholeNumbers());
    }

    @Provide
    Arbitrary<Case> any() {
        return Layers.of(Convolutions.any().withRoom(0, 5).withChannels(1, 2).withFilters(1, 2), Inputs.halves());
    }
}
