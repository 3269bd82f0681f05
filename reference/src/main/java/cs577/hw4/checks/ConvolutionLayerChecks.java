package cs577.hw4.checks;

import cs577.hw4.ConvolutionLayer;
import cs577.hw4.Kernel;
import cs577.hw4.Shape;
import cs577.hw4.Tensor;
import cs577.hw4.algebra.KernelSize;
import cs577.hw4.algebra.Kernels;
import cs577.hw4.algebra.Tensors;
import cs577.hw4.checks.Convolutions.Sizes;
import cs577.hw4.checks.Layers.Case;
import cs577.hw4.reference.ReferenceConvolutionLayer;
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

/** Question 7. Height and width, depth, weights and values are checked apart. */
public class ConvolutionLayerChecks {
    private static final ConvolutionLayer REFERENCE = new ReferenceConvolutionLayer();

    @Subject
    ConvolutionLayer subject;

    @Test
    @Check(id = "sheet", title = "gives the size of the example of the handout")
    void sheet() {
        Expect.that(subject.outputShape(new Shape(128, 128, 32), 3, 3, 16)).isEqualTo(new Shape(126, 126, 16));
    }

    @Property(tries = 30)
    @Check(id = "size", title = "outputShape: the right height and width, whatever the depth")
    void size(@ForAll("sizes") Sizes given) {
        Shape answer = outputShape(given);
        Expect.that(answer)
                .isEqualTo(new Shape(
                        given.image().height() - given.kernel().height() + 1,
                        given.image().width() - given.kernel().width() + 1,
                        answer.channels()));
    }

    @Property(tries = 20)
    @Check(id = "depth", title = "outputShape: as many channels as there are filters")
    void depth(@ForAll("roomySizes") Sizes given) {
        Expect.that(outputShape(given).channels()).isEqualTo(given.kernel().outputs());
    }

    @Property(tries = 20)
    @Check(id = "parameters", title = "parameters: all weights of all filters, over all channels")
    void parameters(@ForAll("sizes") Sizes given) {
        KernelSize kernel = given.kernel();
        Expect.that(subject.parameters(given.image(), kernel.height(), kernel.width(), kernel.outputs()))
                .isEqualTo((long) kernel.weights());
    }

    @Property(tries = 40)
    @Check(id = "apply", title = "apply: the right values, with several channels and filters and with fractions")
    void applies(@ForAll("any") Case given) {
        Expect.that(subject.apply(given.input(), given.kernel(), given.bias()))
                .isCloseTo(
                        REFERENCE.apply(given.input(), given.kernel(), given.bias()),
                        tolerance(given.input(), given.kernel(), given.bias()));
    }

    @Property(tries = 20)
    @Check(id = "bias", title = "apply: a filter's bias is added to every value of its channel and to no other")
    void bias(@ForAll("any") Case given) {
        Tensor without = subject.apply(given.input(), given.kernel(), new double[given.bias().length]);
        Tensor with = subject.apply(given.input(), given.kernel(), given.bias());
        Expect.that(with.shape()).satisfies("the size does not depend on the bias", without.shape(), Tolerance.exact());
        Expect.that(with.channels()).satisfies("there is one channel per bias", given.bias().length, Tolerance.exact());
        Tensor shifted = Tensors.generate(without.shape(), (i, j, f) -> without.get(i, j, f) + given.bias()[f]);
        Tolerance rounding = tolerance(given.input(), given.kernel(), given.bias());
        Expect.that(with).satisfies("y(bias) = y(no bias) + bias", shifted, Rounding.sum(rounding, rounding));
    }

    @Test
    @Check(id = "refuses-illegal-arguments", title = "refuses sizes below 1 and what does not fit together")
    void refusesIllegalArguments() {
        Shape shape = new Shape(3, 4, 2);
        subject.outputShape(new Shape(9, 9, 2), 2, 2, 1); // legal: who refuses everything has understood nothing
        Expect.rejects("a kernel of 0 rows", () -> subject.outputShape(shape, 0, 2, 1));
        Expect.rejects("a kernel of 0 columns", () -> subject.outputShape(shape, 2, 0, 1));
        Expect.rejects("no filters", () -> subject.outputShape(shape, 2, 2, 0));
        Expect.rejects("a kernel of 4 rows, an input of 3", () -> subject.outputShape(shape, 4, 2, 1));
        Expect.rejects("a kernel of 5 columns, an input of 4", () -> subject.outputShape(shape, 2, 5, 1));
        Tensor input = Tensor.zeros(shape);
        double[] bias = {0};
        subject.apply(input, Kernel.zeros(2, 2, 2, 1), bias);
        Expect.rejects(
                "a kernel for 1 channel, an input of 2", () -> subject.apply(input, Kernel.zeros(2, 2, 1, 1), bias));
        Expect.rejects(
                "a kernel for 3 channels, an input of 2", () -> subject.apply(input, Kernel.zeros(2, 2, 3, 1), bias));
        Expect.rejects("a kernel of 4 rows, an input of 3", () -> subject.apply(input, Kernel.zeros(4, 2, 2, 1), bias));
        Expect.rejects("1 bias for 2 filters", () -> subject.apply(input, Kernel.zeros(2, 2, 2, 2), bias));
        Expect.rejects("2 biases for 1 filter", () -> subject.apply(input, Kernel.zeros(2, 2, 2, 1), new double[2]));
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
        Repeating.of(() -> subject.apply(input, kernel, bias))
                .within(tolerance(input, kernel, bias))
                .otherThan("twice the kernel", () -> subject.apply(input, Kernels.map(kernel, w -> 2 * w), bias))
                .otherThan("twice the input", () -> subject.apply(Tensors.map(input, x -> 2 * x), kernel, bias))
                .otherThan("another bias", () -> subject.apply(input, kernel, new double[] {5, 2}))
                .check();
    }

    /** How far two right answers to one call may be apart; sizes and counts are exact. */
    public static Tolerance tolerance(String method, List<Object> arguments, Object right) {
        return method.equals("apply")
                ? tolerance((Tensor) arguments.get(0), (Kernel) arguments.get(1), (double[]) arguments.get(2))
                : Tolerance.exact();
    }

    private static Tolerance tolerance(Tensor input, Kernel kernel, double[] bias) {
        return Rounding.ofLayer(
                kernel, REFERENCE.apply(Tensors.absolute(input), Kernels.absolute(kernel), Layers.absolute(bias)));
    }

    private Shape outputShape(Sizes given) {
        KernelSize kernel = given.kernel();
        return subject.outputShape(given.image(), kernel.height(), kernel.width(), kernel.outputs());
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

    /** So large that a wrong height or width is still one. */
    @Provide
    Arbitrary<Sizes> roomySizes() {
        return Convolutions.any()
                .withRoom(4, 20)
                .withChannels(1, 9)
                .withFilters(1, 9)
                .sizes();
    }

    @Provide
    Arbitrary<Case> any() {
        return Layers.of(Convolutions.any(), Inputs.halves());
    }
}
