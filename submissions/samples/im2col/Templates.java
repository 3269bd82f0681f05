package student.matrices;

import cs577.hw4.Kernel;
import cs577.hw4.Match;
import cs577.hw4.TemplateMatching;
import cs577.hw4.Tensor;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

/** Question 4: patches and template become vectors of length 1, then their products are the cosines. */
class Templates implements TemplateMatching {
    @Override
    public Tensor responses(Tensor image, Tensor template) {
        double[][] patches = Im2Col.patches(image, template.height(), template.width(), 1);
        for (double[] patch : patches) {
            normalise(patch);
        }
        double[] direction = template.values();
        normalise(direction);
        Kernel filter = new Kernel(template.height(), template.width(), template.channels(), 1, direction);
        double[] cosines = Im2Col.product(patches, filter, new double[1]);
        int rows = image.height() - template.height() + 1;
        return new Tensor(rows, cosines.length / rows, 1, cosines);
    }

    private static void normalise(double[] vector) {
        double norm = Math.sqrt(DoubleStream.of(vector).map(x -> x * x).sum());
        for (int k = 0; k < vector.length; k++) {
            vector[k] /= norm == 0 ? 1 : norm;
        }
    }

    @Override
    public Match bestMatch(Tensor image, Tensor template) {
        Tensor responses = responses(image, template);
        double[] scores = responses.values();
        int best = IntStream.range(0, scores.length)
                .reduce((a, b) -> scores[b] > scores[a] ? b : a)
                .getAsInt();
        return new Match(best / responses.width(), best % responses.width(), scores[best]);
    }
}
