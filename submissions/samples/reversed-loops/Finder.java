package backwards;

import cs577.hw4.Kernel;
import cs577.hw4.Match;
import cs577.hw4.Shape;
import cs577.hw4.TemplateMatching;
import cs577.hw4.Tensor;

/** Question 4: the template is made a unit vector first; then only the patches have norms. */
public class Finder implements TemplateMatching {
    @Override
    public Tensor responses(Tensor image, Tensor template) {
        Shape shape = Fit.windows(image.shape(), template.height(), template.width(), 1, 1);
        double[] dots = Scatter.convolve(image, unit(template)).values();
        double[] squares = patchSquares(image, template, shape);
        double[] scores = new double[dots.length];
        for (int n = dots.length - 1; n >= 0; n--) {
            if (squares[n] > 0) {
                scores[n] = dots[n] / Math.sqrt(squares[n]);
            }
        }
        return new Tensor(shape.height(), shape.width(), 1, scores);
    }

    private static Kernel unit(Tensor template) {
        double[] values = template.values();
        double square = 0;
        for (int n = values.length - 1; n >= 0; n--) {
            square += values[n] * values[n];
        }
        double norm = square > 0 ? Math.sqrt(square) : 1;
        for (int n = values.length - 1; n >= 0; n--) {
            values[n] /= norm;
        }
        return new Kernel(template.height(), template.width(), template.channels(), 1, values);
    }

    /** The sum of squares of each patch: first along the columns, then along the rows of that. */
    private static double[] patchSquares(Tensor image, Tensor template, Shape shape) {
        double[][] down = new double[shape.height()][image.width()];
        for (int i = shape.height() - 1; i >= 0; i--) {
            for (int j = image.width() - 1; j >= 0; j--) {
                for (int u = template.height() - 1; u >= 0; u--) {
                    for (int c = image.channels() - 1; c >= 0; c--) {
                        down[i][j] += Math.pow(image.get(i + u, j, c), 2);
                    }
                }
            }
        }
        double[] squares = new double[shape.height() * shape.width()];
        for (int n = squares.length - 1; n >= 0; n--) {
            for (int v = template.width() - 1; v >= 0; v--) {
                squares[n] += down[n / shape.width()][n % shape.width() + v];
            }
        }
        return squares;
    }

    @Override
    public Match bestMatch(Tensor image, Tensor template) {
        Tensor scores = responses(image, template);
        int best = scores.height() * scores.width() - 1;
        double[] values = scores.values();
        for (int n = best; n >= 0; n--) {
            // "Or equal", because the search comes from the end and the first one counts.
            if (values[n] >= values[best]) {
                best = n;
            }
        }
        return new Match(best / scores.width(), best % scores.width(), values[best]);
    }
}
