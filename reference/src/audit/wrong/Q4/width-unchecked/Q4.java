import cs577.hw4.Match;
import cs577.hw4.TemplateMatching;
import cs577.hw4.Tensor;

/** Question 4. */
public class Q4 implements TemplateMatching {
    @Override
    public Tensor responses(Tensor image, Tensor template) {
        int height = image.height() - template.height() + 1;
        int width = image.width() - template.width() + 1;
        if (height < 1 || height < 1 || image.channels() != template.channels()) {
            throw new IllegalArgumentException("the template does not fit the image");
        }
        double[] values = new double[height * width];
        for (int i = 0; i < height; i++) {
            for (int j = 0; j < width; j++) {
                values[i * width + j] = cosine(image, template, i, j);
            }
        }
        return new Tensor(height, width, 1, values);
    }

    private static double cosine(Tensor image, Tensor template, int row, int column) {
        double product = 0;
        double patchSquared = 0;
        double templateSquared = 0;
        for (int u = 0; u < template.height(); u++) {
            for (int v = 0; v < template.width(); v++) {
                for (int c = 0; c < template.channels(); c++) {
                    double p = image.get(row + u, column + v, c);
                    double t = template.get(u, v, c);
                    product += p * t;
                    patchSquared += p * p;
                    templateSquared += t * t;
                }
            }
        }
        if (patchSquared == 0 || templateSquared == 0) {
            return 0;
        }
        return product / (Math.sqrt(patchSquared) * Math.sqrt(templateSquared));
    }

    @Override
    public Match bestMatch(Tensor image, Tensor template) {
        Tensor responses = responses(image, template);
        int row = 0;
        int column = 0;
        for (int i = 0; i < responses.height(); i++) {
            for (int j = 0; j < responses.width(); j++) {
                if (responses.get(i, j, 0) > responses.get(row, column, 0)) {
                    row = i;
                    column = j;
                }
            }
        }
        return new Match(row, column, responses.get(row, column, 0));
    }
}
