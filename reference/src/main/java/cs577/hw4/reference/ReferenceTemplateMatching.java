package cs577.hw4.reference;

import cs577.hw4.Match;
import cs577.hw4.Shape;
import cs577.hw4.TemplateMatching;
import cs577.hw4.Tensor;
import cs577.hw4.algebra.Tensors;

/**
 * Question 4: convolution as template matching. The response is the cosine of the angle between the template T and the
 * patch P under it (normalised cross-correlation; means are not subtracted).
 *
 * <pre>{@code
 * s[i][j] = <P, T> / (|P| * |T|), 0 where a norm is 0; P = x[i..i+h-1][j..j+w-1], all channels
 *
 * x: H x W x C    T: h x w x C    s: (H-h+1) x (W-w+1) x 1
 * best match: the first largest s, row by row; its place is the patch's top-left corner
 * }</pre>
 *
 * <p>Source: OpenCV's matchTemplate with TM_CCORR_NORMED.
 */
public class ReferenceTemplateMatching implements TemplateMatching {
    @Override
    public Tensor responses(Tensor image, Tensor template) {
        Arguments.require(
                image.channels() == template.channels(),
                "the template has " + template.channels() + " channels, but the image has " + image.channels());
        Shape shape = new Shape(image.height() - template.height() + 1, image.width() - template.width() + 1, 1);
        double templateNorm = norm(template);
        return Tensors.generate(shape, (i, j, one) -> {
            Tensor patch = Tensors.crop(image, i, j, template.shape());
            double norms = norm(patch) * templateNorm;
            return norms == 0 ? 0 : dot(patch, template) / norms;
        });
    }

    @Override
    public Match bestMatch(Tensor image, Tensor template) {
        Tensor responses = responses(image, template);
        Match best = new Match(0, 0, responses.get(0, 0, 0));
        for (int i = 0; i < responses.height(); i++) {
            for (int j = 0; j < responses.width(); j++) {
                if (responses.get(i, j, 0) > best.score()) {
                    best = new Match(i, j, responses.get(i, j, 0));
                }
            }
        }
        return best;
    }

    private static double dot(Tensor a, Tensor b) {
        return Tensors.sum(Tensors.generate(a.shape(), (u, v, c) -> a.get(u, v, c) * b.get(u, v, c)));
    }

    private static double norm(Tensor a) {
        return Math.sqrt(dot(a, a));
    }
}
