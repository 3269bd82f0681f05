package cs577.hw4.misconceptions;

import cs577.hw4.Field;
import cs577.hw4.ReceptiveField;
import cs577.hw4.Window;
import cs577.hw4.reference.ReferenceReceptiveField;
import dev.touchstone.assignment.Misconception;
import dev.touchstone.assignment.Misconception.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;

/** The known wrong answers to question 10. */
public final class ReceptiveFieldMisconceptions {
    private static final ReceptiveField RIGHT = new ReferenceReceptiveField();
    private static final Set<String> FIELDS = Set.of("fields");
    private static final Field PIXEL = new Field(1, 1);

    /** Where a sum of window sizes starts. */
    private static final Field NOTHING = new Field(0, 1);

    private ReceptiveFieldMisconceptions() {}

    /** The field behind one more layer. */
    private interface Growth {
        Field behind(Field before, Window layer);
    }

    /** All of them, the most specific first. */
    public static List<Misconception<ReceptiveField>> all() {
        return List.of(strideBefore(), ignoresStride(), sumOfKernels(), product(), ownStrideOnly(), ignoresDilation());
    }

    private static Misconception<ReceptiveField> strideBefore() {
        return named(
                "STRIDE_BEFORE",
                new Words(
                        "a layer's own stride counts for its own field",
                        "The jump was multiplied by a layer's stride before the field was made larger. The taps of a"
                                + " window are as far apart as the neurons of the layer before; its own stride matters"
                                + " to the layers behind it.",
                        "How many pixels does a single 2x2 window with stride 2 see?"),
                (before, layer) -> {
                    int jump = before.jump() * layer.stride();
                    return new Field(before.size() + reach(layer) * jump, jump);
                });
    }

    private static Misconception<ReceptiveField> ignoresStride() {
        return named(
                        "IGNORES_STRIDE",
                        new Words(
                                "strides do not enlarge the field",
                                "Each layer made the field larger by its own size, whatever strides came before it."
                                        + " Behind a stride neighbouring neurons lie several pixels apart.",
                                "How many pixels lie between two neighbours behind a stride of 2?"),
                        (before, layer) -> new Field(before.size() + reach(layer), 1))
                .altering(
                        FIELDS,
                        growing((before, layer) ->
                                new Field(before.size() + reach(layer), before.jump() * layer.stride())));
    }

    private static Misconception<ReceptiveField> sumOfKernels() {
        return Misconception.<ReceptiveField>named(
                        "SUM_OF_KERNELS",
                        new Words(
                                "the sizes of the windows are added",
                                "The field was computed as the sum of all window sizes. Neighbouring windows overlap,"
                                        + " and a stride moves them apart.",
                                "How many pixels do two 3x3 layers see, one behind the other?"))
                .altering(
                        FIELDS,
                        growingFrom(
                                NOTHING,
                                (before, layer) ->
                                        new Field(before.size() + layer.size(), before.jump() * layer.stride())))
                .altering(
                        FIELDS,
                        growingFrom(
                                NOTHING,
                                (before, layer) ->
                                        new Field(before.size() + reach(layer) + 1, before.jump() * layer.stride())));
    }

    private static Misconception<ReceptiveField> product() {
        return named(
                        "PRODUCT",
                        new Words(
                                "the sizes of the windows are multiplied",
                                "The field was computed as the product of all window sizes. That holds only where"
                                        + " windows do not overlap, each stride being as large as its window.",
                                "How many pixels do two 3x3 layers see, one behind the other?"),
                        (before, layer) -> new Field(before.size() * layer.size(), before.jump() * layer.stride()))
                .altering(
                        FIELDS,
                        growing((before, layer) ->
                                new Field(before.size() * (reach(layer) + 1), before.jump() * layer.stride())));
    }

    private static Misconception<ReceptiveField> ownStrideOnly() {
        return named(
                        "OWN_STRIDE_ONLY",
                        new Words(
                                "strides do not accumulate",
                                "Only the stride of one layer was used at a time. Strides multiply: behind two of 2"
                                        + " neighbours lie 4 pixels apart.",
                                "How far apart are neighbours behind two layers with stride 2?"),
                        (before, layer) -> new Field(before.size() + reach(layer) * before.jump(), layer.stride()))
                .altering(
                        FIELDS,
                        growing((before, layer) -> new Field(
                                before.size() + reach(layer) * layer.stride(), before.jump() * layer.stride())))
                .altering(
                        FIELDS,
                        growing((before, layer) ->
                                new Field(before.size() + reach(layer) * layer.stride(), layer.stride())));
    }

    private static Misconception<ReceptiveField> ignoresDilation() {
        return named(
                "IGNORES_DILATION",
                new Words(
                        "dilation does not enlarge the field",
                        "The windows were taken without their holes. A window of 3 taps with dilation 2 reaches over 5"
                                + " pixels.",
                        "Which pixels do 3 taps with dilation 2 touch?"),
                (before, layer) ->
                        new Field(before.size() + (layer.size() - 1) * before.jump(), before.jump() * layer.stride()));
    }

    /** How far the last tap of a window is from the first. */
    private static int reach(Window layer) {
        return (layer.size() - 1) * layer.dilation();
    }

    private static Misconception<ReceptiveField> named(String id, Words words, Growth wrong) {
        return Misconception.<ReceptiveField>named(id, words).altering(FIELDS, growing(wrong));
    }

    private static Supplier<ReceptiveField> growing(Growth wrong) {
        return growingFrom(PIXEL, wrong);
    }

    /** Layer by layer, where the layers are legal. */
    private static Supplier<ReceptiveField> growingFrom(Field start, Growth wrong) {
        return () -> layers -> {
            RIGHT.fields(layers);
            List<Field> fields = new ArrayList<>();
            Field field = start;
            for (Window layer : layers) {
                field = wrong.behind(field, layer);
                fields.add(field);
            }
            return fields;
        };
    }
}
