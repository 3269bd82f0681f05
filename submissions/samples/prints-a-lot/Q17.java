import cs577.hw4.InceptionBlock;
import cs577.hw4.InceptionWeights;
import cs577.hw4.Kernel;
import cs577.hw4.Tensor;

/** Question 17: four branches, stacked along the channels. */
public class Q17 implements InceptionBlock {
    @Override
    public Tensor apply(Tensor input, InceptionWeights weights) {
        Tensor[] branches = {
            layer(input, weights.pointwise()),
            layer(layer(input, weights.reduce3()), weights.conv3()),
            layer(layer(input, weights.reduce5()), weights.conv5()),
            layer(pool(input), weights.poolProjection())
        };
        int depth = 0;
        for (Tensor branch : branches) {
            depth += branch.channels();
        }
        double[][][] result = new double[input.height()][input.width()][depth];
        int first = 0;
        for (Tensor branch : branches) {
            for (int i = 0; i < input.height(); i++) {
                for (int j = 0; j < input.width(); j++) {
                    for (int c = 0; c < branch.channels(); c++) {
                        result[i][j][first + c] = branch.get(i, j, c);
                    }
                }
            }
            first += branch.channels();
        }
        return Tensor.of(result);
    }

    /** Zeros around the image so that it keeps its size, then ReLU. */
    private static Tensor layer(Tensor x, Kernel kernel) {
        if (kernel.inputs() != x.channels()) {
            throw new IllegalArgumentException("the kernel has the wrong depth");
        }
        int up = kernel.height() / 2;
        int left = kernel.width() / 2;
        double[][][] result = new double[x.height()][x.width()][kernel.outputs()];
        for (int i = 0; i < x.height(); i++) {
            for (int j = 0; j < x.width(); j++) {
                for (int f = 0; f < kernel.outputs(); f++) {
                    double sum = 0;
                    for (int u = 0; u < kernel.height(); u++) {
                        for (int v = 0; v < kernel.width(); v++) {
                            int row = i + u - up;
                            int column = j + v - left;
                            if (row < 0 || row >= x.height() || column < 0 || column >= x.width()) {
                                continue;
                            }
                            for (int c = 0; c < x.channels(); c++) {
                                sum += kernel.get(u, v, c, f) * x.get(row, column, c);
                            }
                        }
                    }
                    result[i][j][f] = Math.max(0, sum);
                }
            }
        }
        return Tensor.of(result);
    }

    private static Tensor pool(Tensor x) {
        double[][][] result = new double[x.height()][x.width()][x.channels()];
        for (int i = 0; i < x.height(); i++) {
            for (int j = 0; j < x.width(); j++) {
                for (int c = 0; c < x.channels(); c++) {
                    double max = x.get(i, j, c);
                    for (int row = Math.max(0, i - 1); row <= Math.min(x.height() - 1, i + 1); row++) {
                        for (int column = Math.max(0, j - 1); column <= Math.min(x.width() - 1, j + 1); column++) {
                            max = Math.max(max, x.get(row, column, c));
                        }
                    }
                    result[i][j][c] = max;
                }
            }
        }
        return Tensor.of(result);
    }
}
