package cs577.hw4.checks;

import cs577.hw4.Field;
import cs577.hw4.ReceptiveField;
import cs577.hw4.Window;
import cs577.hw4.reference.ReferenceReceptiveField;
import dev.touchstone.assignment.Check;
import dev.touchstone.assignment.Subject;
import dev.touchstone.expect.Expect;
import dev.touchstone.expect.Fact;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

/** Question 10. Everything is counted, so every comparison is exact. */
public class ReceptiveFieldChecks {
    private static final ReceptiveField REFERENCE = new ReferenceReceptiveField();
    private static final Window CONVOLUTION = new Window(3, 1, 1);
    private static final Window POOLING = new Window(2, 2, 1);

    @Subject
    ReceptiveField subject;

    @Test
    @Check(id = "sheet", title = "gives the fields and jumps of the example of the handout")
    void sheet() {
        Expect.that(subject.fields(List.of(CONVOLUTION, POOLING, CONVOLUTION)))
                .isEqualTo(List.of(new Field(3, 1), new Field(4, 2), new Field(8, 2)));
    }

    @Property(tries = 30)
    @Check(id = "dense", title = "the field grows from layer to layer, here without stride and dilation")
    void dense(@ForAll("denseLayers") List<Window> layers) {
        sizesAgree(layers);
    }

    @Property(tries = 30)
    @Check(id = "stride", title = "behind a stride the field grows faster: all strides before a layer count")
    void stride(@ForAll("stridedLayers") List<Window> layers) {
        sizesAgree(layers);
    }

    @Property(tries = 30)
    @Check(id = "jump", title = "the jump behind each layer is that of its neighbours")
    void jump(@ForAll("stridedLayers") List<Window> layers) {
        List<Integer> jumps = new ArrayList<>();
        int jump = 1;
        for (Window layer : layers) {
            jump *= layer.stride();
            jumps.add(jump);
        }
        Expect.that(subject.fields(layers).stream().map(Field::jump).toList()).isEqualTo(jumps);
    }

    @Property(tries = 30)
    @Check(id = "dilation", title = "a dilated window sees as far as a larger one")
    void dilation(@ForAll("dilatedLayers") List<Window> layers) {
        sizesAgree(layers);
    }

    @Property(tries = 50)
    @Check(id = "agrees", title = "fields and jumps are right for layers of every kind")
    void agreesWithReference(@ForAll("anyLayers") List<Window> layers) {
        Expect.that(subject.fields(layers)).isEqualTo(REFERENCE.fields(layers));
    }

    @Property(tries = 30)
    @Check(id = "fits-once", title = "an image as large as the field gives one output; one jump more gives two")
    void fitsOnce(@ForAll("anyLayers") List<Window> layers) {
        List<Field> answer = subject.fields(layers);
        Expect.that(answer.size()).isEqualTo(layers.size());
        Field last = answer.get(layers.size() - 1);
        long size = last.size();
        long jump = last.jump();
        outputs(layers, size - 1, 0, "an image smaller than the field gives no output");
        outputs(layers, size, 1, "an image as large as the field gives one output");
        outputs(layers, size + jump - 1, 1, "less than a jump more gives no other output");
        outputs(layers, size + jump, 2, "an image larger by one jump gives two outputs");
    }

    private static void outputs(List<Window> layers, long image, long expected, String law) {
        long side = image;
        for (Window layer : layers) {
            long room = side - (long) layer.dilation() * (layer.size() - 1) - 1;
            side = Math.max(0, Math.floorDiv(room, (long) layer.stride()) + 1);
        }
        Expect.holds(
                side == expected,
                law,
                new Fact("side of the image", Long.toString(image)),
                new Fact("outputs along it", Long.toString(side)));
    }

    @Test
    @Check(id = "refuses-illegal-arguments", title = "refuses sizes, strides and dilations below 1 in every layer")
    void refusesIllegalArguments() {
        subject.fields(List.of(POOLING, CONVOLUTION)); // legal: who refuses everything has understood nothing
        Expect.rejects("a size of 0", () -> subject.fields(List.of(new Window(0, 1, 1))));
        Expect.rejects("a stride of 0", () -> subject.fields(List.of(new Window(3, 0, 1))));
        Expect.rejects("a dilation of 0", () -> subject.fields(List.of(new Window(3, 1, 0))));
        Expect.rejects("a stride of -1", () -> subject.fields(List.of(new Window(3, -1, 1))));
        Expect.rejects(
                "a dilation of 0 in the second layer", () -> subject.fields(List.of(POOLING, new Window(3, 1, 0))));
        Expect.rejects("a stride of 0 in the last layer", () -> subject.fields(List.of(POOLING, new Window(3, 0, 1))));
    }

    @Test
    @Check(
            id = "leaves-its-input-alone",
            title = "changes no argument and answers the same call the same way",
            watchesInputs = true)
    void leavesItsInputAlone() {
        Repeating.of(() -> subject.fields(List.of(CONVOLUTION, POOLING, CONVOLUTION)))
                .otherThan("the order of the layers", () -> subject.fields(List.of(POOLING, CONVOLUTION, CONVOLUTION)))
                .otherThan("the number of layers", () -> subject.fields(List.of(CONVOLUTION, POOLING)))
                .check();
    }

    private void sizesAgree(List<Window> layers) {
        Expect.that(sizes(subject.fields(layers))).isEqualTo(sizes(REFERENCE.fields(layers)));
    }

    private static List<Integer> sizes(List<Field> fields) {
        return fields.stream().map(Field::size).toList();
    }

    @Provide
    Arbitrary<List<Window>> denseLayers() {
        return layers(1, 1);
    }

    @Provide
    Arbitrary<List<Window>> stridedLayers() {
        return layers(3, 1);
    }

    @Provide
    Arbitrary<List<Window>> dilatedLayers() {
        return layers(1, 4);
    }

    @Provide
    Arbitrary<List<Window>> anyLayers() {
        return layers(3, 4);
    }

    private static Arbitrary<List<Window>> layers(int largestStride, int largestDilation) {
        return Combinators.combine(upTo(7), upTo(largestStride), upTo(largestDilation))
                .as(Window::new)
                .list()
                .ofMinSize(1)
                .ofMaxSize(5);
    }

    private static Arbitrary<Integer> upTo(int most) {
        return Arbitraries.integers().between(1, most);
    }
}
