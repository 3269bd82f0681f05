package cs577.hw4.oracle;

import ai.djl.ndarray.NDArray;
import cs577.hw4.Kernel;
import cs577.hw4.Match;
import cs577.hw4.Shape;
import cs577.hw4.TemplateMatching;
import cs577.hw4.Tensor;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalDouble;

/** Question 4, by three convolutions: with the template, and of the squares with ones for the norms of the patches. */
final class Templates {
    private static final double NEARLY_TIED = 1e-6;

    private Templates() {}

    static List<Comparison<?>> with(Torch torch) {
        return List.of(
                torch.comparison(TemplateMatching.class, "responses", Templates::responses),
                torch.comparison(TemplateMatching.class, "bestMatch", Templates::bestMatch));
    }

    private static OptionalDouble responses(Torch torch, TemplateMatching answer, Draw draw) {
        Sizes sizes = draw.sizes();
        Tensor x = draw.tensor(sizes.image());
        Tensor template = draw.tensor(new Shape(
                sizes.kernelHeight(), sizes.kernelWidth(), sizes.image().channels()));
        return OptionalDouble.of(Deviation.between(correlation(torch, x, template), answer.responses(x, template)));
    }

    private static Tensor correlation(Torch torch, Tensor image, Tensor template) {
        NDArray x = torch.image(image);
        NDArray t = torch.filters(
                new Kernel(template.height(), template.width(), template.channels(), 1, template.values()));
        NDArray dots = Torch.convolve(x, t, Steps.DENSE);
        NDArray patches = Torch.convolve(x.square(), t.onesLike(), Steps.DENSE).sqrt();
        return Torch.tensor(dots.div(patches.mul(t.square().sum().sqrt())));
    }

    /** Two copies of the template lie in the image, one of them at twice its brightness; the upper one is right. */
    private static OptionalDouble bestMatch(Torch torch, TemplateMatching answer, Draw draw) {
        Sizes sizes = draw.sizes();
        int rows = sizes.kernelHeight();
        int columns = sizes.kernelWidth();
        int channels = sizes.image().channels() + 1; // a single number would be like every other
        int upper = draw.between(0, 2);
        int lower = upper + rows + draw.between(0, 2);
        Match first = new Match(upper, draw.between(0, sizes.image().width() - columns), 1);
        Match second = new Match(lower, draw.between(0, sizes.image().width() - columns), 1);
        Tensor template = draw.tensor(new Shape(rows, columns, channels));
        Tensor background = draw.tensor(new Shape(lower + rows, sizes.image().width(), channels));
        Tensor image = planted(planted(background, template, first, 2), template, second, 1);
        Tensor right = correlation(torch, image, template);
        if (tiesAtTheTop(right) != 2) {
            return OptionalDouble.empty();
        }
        Match match = answer.bestMatch(image, template);
        double score = Math.abs(right.get(first.row(), first.column(), 0) - match.score());
        boolean samePlace = match.row() == first.row() && match.column() == first.column();
        return OptionalDouble.of(samePlace ? score : Double.POSITIVE_INFINITY);
    }

    private static Tensor planted(Tensor image, Tensor template, Match place, double factor) {
        double[] values = image.values();
        for (int i = 0; i < template.height(); i++) {
            for (int j = 0; j < template.width(); j++) {
                for (int c = 0; c < template.channels(); c++) {
                    int position = (place.row() + i) * image.width() + place.column() + j;
                    values[position * image.channels() + c] = factor * template.get(i, j, c);
                }
            }
        }
        return new Tensor(image.height(), image.width(), image.channels(), values);
    }

    private static long tiesAtTheTop(Tensor scores) {
        return Arrays.stream(scores.values())
                .filter(score -> score > 1 - NEARLY_TIED)
                .count();
    }
}
