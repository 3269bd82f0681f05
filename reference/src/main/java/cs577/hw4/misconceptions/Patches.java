package cs577.hw4.misconceptions;

import cs577.hw4.Shape;
import cs577.hw4.Tensor;
import cs577.hw4.algebra.Tensors;

/** The patches of an image that lie under a template. */
record Patches(Tensor image, Tensor template) {
    /** How well a patch fits. Both come as long vectors in the layout of tensors. */
    interface Score {
        double of(double[] patch, double[] template);
    }

    /** One score for each place, as one channel. */
    Tensor each(Score score) {
        Shape places = new Shape(image.height() - template.height() + 1, image.width() - template.width() + 1, 1);
        return Tensors.generate(
                places,
                (i, j, one) ->
                        score.of(Tensors.crop(image, i, j, template.shape()).values(), template.values()));
    }

    /** The sum of products. */
    static double dot(double[] a, double[] b) {
        double sum = 0;
        for (int k = 0; k < a.length; k++) {
            sum += a[k] * b[k];
        }
        return sum;
    }

    /** The length of a vector. */
    static double norm(double[] a) {
        return Math.sqrt(dot(a, a));
    }

    /** The sum of squared differences. */
    static double squaredDistance(double[] a, double[] b) {
        double sum = 0;
        for (int k = 0; k < a.length; k++) {
            sum += (a[k] - b[k]) * (a[k] - b[k]);
        }
        return sum;
    }

    /** The cosine of the angle between two vectors, 0 if one of them is 0. */
    static double cosine(double[] a, double[] b) {
        double norms = norm(a) * norm(b);
        return norms == 0 ? 0 : dot(a, b) / norms;
    }

    /** Less the mean of all numbers whose index has the same rest: 1 for one mean, the depth for one per channel. */
    static double[] centred(double[] a, int rests) {
        int count = a.length / rests;
        double[] sums = new double[rests];
        for (int k = 0; k < a.length; k++) {
            sums[k % rests] += a[k];
        }
        double[] centred = new double[a.length];
        for (int k = 0; k < a.length; k++) {
            centred[k] = a[k] - sums[k % rests] / count;
        }
        return centred;
    }
}
