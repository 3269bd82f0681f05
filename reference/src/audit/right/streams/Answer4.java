package streams;

import cs577.hw4.Match;
import cs577.hw4.Shape;
import cs577.hw4.TemplateMatching;
import cs577.hw4.Tensor;
import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;

public class Answer4 implements TemplateMatching {
    @Override
    public Tensor responses(Tensor image, Tensor template) {
        Flow.check(image.channels() == template.channels());
        Shape shape = new Shape(
                image.height() - template.height() + 1, image.width() - template.width() + 1, 1);
        double[] t = template.values();
        return Flow.tensor(shape, (i, j, one) -> {
            double[] p = Flow.tensor(template.shape(), (u, v, c) -> image.get(i + u, j + v, c)).values();
            double norms = Math.sqrt(dot(p, p) * dot(t, t));
            return norms > 0 ? dot(p, t) / norms : 0;
        });
    }

    private static double dot(double[] a, double[] b) {
        return IntStream.range(0, a.length).mapToDouble(n -> a[n] * b[n]).sum();
    }

    @Override
    public Match bestMatch(Tensor image, Tensor template) {
        Tensor scores = responses(image, template);
        double[] values = scores.values();
        double best = Arrays.stream(values).max().orElseThrow();
        return IntStream.range(0, values.length)
                .filter(n -> values[n] == best)
                .mapToObj(n -> new Match(n / scores.width(), n % scores.width(), values[n]))
                .min(Comparator.comparingInt(Match::row).thenComparingInt(Match::column))
                .orElseThrow();
    }
}
