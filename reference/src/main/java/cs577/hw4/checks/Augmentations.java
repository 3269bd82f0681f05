package cs577.hw4.checks;

import cs577.hw4.Augmentation;
import cs577.hw4.Sample;
import cs577.hw4.Shape;
import cs577.hw4.Tensor;
import cs577.hw4.algebra.Tensors;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Random inputs of data augmentation: images without symmetry, and training sets of them. */
final class Augmentations {
    /** The pixels of a pattern are all different up to this number of them. */
    private static final int LEVELS = 257;

    private Augmentations() {}

    /** One call of {@code augment}. */
    record Training(List<Sample> samples, List<Augmentation> augmentations) {}

    /** Images from 1x1 to 5x5 with different values everywhere, square and not. */
    static Arbitrary<Tensor> images(Arbitrary<Integer> channels) {
        return Combinators.combine(between(1, 5), between(1, 5), channels, patterns())
                .as((height, width, count, pattern) -> image(new Shape(height, width, count), pattern, 0));
    }

    /** One to three images with labels, and one to three different augmentations in any order. */
    static Arbitrary<Training> trainings() {
        Arbitrary<List<Augmentation>> augmentations = Arbitraries.of(Augmentation.class)
                .list()
                .uniqueElements()
                .ofMinSize(1)
                .ofMaxSize(3);
        Arbitrary<List<Integer>> labels = between(0, 9).list().ofMinSize(1).ofMaxSize(3);
        return Combinators.combine(between(2, 3), between(1, 3), patterns(), labels, augmentations)
                .as((height, width, pattern, numbers, chosen) ->
                        new Training(samples(new Shape(height, width, 2), pattern, numbers), chosen));
    }

    private static List<Sample> samples(Shape shape, Pattern pattern, List<Integer> labels) {
        int cells = shape.height() * shape.width() * shape.channels();
        List<Sample> samples = new ArrayList<>();
        for (int label : labels) {
            samples.add(new Sample(image(shape, pattern, cells * samples.size()), label));
        }
        return samples;
    }

    private static Tensor image(Shape shape, Pattern pattern, int first) {
        return Tensors.generate(
                shape, (i, j, c) -> pattern.fraction(first + (i * shape.width() + j) * shape.channels() + c));
    }

    private static Arbitrary<Pattern> patterns() {
        return Combinators.combine(between(0, LEVELS - 1), between(1, LEVELS - 1))
                .as(Pattern::new);
    }

    static Arbitrary<Integer> between(int least, int most) {
        return Arbitraries.integers().between(least, most);
    }
}
