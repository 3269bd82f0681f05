import cs577.hw4.Augmentation;
import cs577.hw4.DataAugmentation;
import cs577.hw4.Sample;
import cs577.hw4.Tensor;
import java.util.ArrayList;
import java.util.List;

/** Question 13. */
public class Q13 implements DataAugmentation {
    @Override
    public Tensor flipHorizontal(Tensor image) {
        double[][][] flipped = new double[image.height()][image.width()][image.channels()];
        for (int i = 0; i < image.height(); i++) {
            for (int j = 0; j < image.width(); j++) {
                for (int c = 0; c < image.channels(); c++) {
                    flipped[i][j][c] = image.get(i, image.width() - 1 - j, c);
                }
            }
        }
        return Tensor.of(flipped);
    }

    @Override
    public Tensor flipVertical(Tensor image) {
        double[][][] flipped = new double[image.height()][image.width()][image.channels()];
        for (int i = 0; i < image.height(); i++) {
            for (int j = 0; j < image.width(); j++) {
                for (int c = 0; c < image.channels(); c++) {
                    flipped[i][j][c] = image.get(image.height() - 1 - i, j, c);
                }
            }
        }
        return Tensor.of(flipped);
    }

    @Override
    public Tensor rotate(Tensor image, int quarterTurns) {
        Tensor rotated = image;
        for (int turn = 0; turn < Math.floorMod(quarterTurns, 4); turn++) {
            rotated = rotateOnce(rotated);
        }
        return rotated;
    }

    private static Tensor rotateOnce(Tensor image) {
        double[][][] rotated = new double[image.width()][image.height()][image.channels()];
        for (int i = 0; i < image.height(); i++) {
            for (int j = 0; j < image.width(); j++) {
                for (int c = 0; c < image.channels(); c++) {
                    rotated[image.width() - 1 - j][i][c] = image.get(i, j, c);
                }
            }
        }
        return Tensor.of(rotated);
    }

    @Override
    public Tensor shift(Tensor image, int down, int right) {
        double[][][] shifted = new double[image.height()][image.width()][image.channels()];
        for (int i = 0; i < image.height(); i++) {
            for (int j = 0; j < image.width(); j++) {
                int row = i + down;
                int column = j + right;
                if (row >= 0 && row < image.height() && column >= 0 && column < image.width()) {
                    for (int c = 0; c < image.channels(); c++) {
                        shifted[row][column][c] = image.get(i, j, c);
                    }
                }
            }
        }
        return Tensor.of(shifted);
    }

    @Override
    public Tensor brightness(Tensor image, double factor) {
        double[] values = image.values();
        for (int i = 0; i < values.length; i++) {
            values[i] = Math.max(0, Math.min(255, values[i] * factor));
        }
        return new Tensor(image.height(), image.width(), image.channels(), values);
    }

    @Override
    public List<Sample> augment(List<Sample> training, List<Augmentation> augmentations) {
        List<Sample> result = new ArrayList<>(training);
        for (Augmentation augmentation : augmentations) {
            for (Sample sample : training) {
                result.add(new Sample(apply(augmentation, sample.image()), sample.label()));
            }
        }
        return result;
    }

    private Tensor apply(Augmentation augmentation, Tensor image) {
        switch (augmentation) {
            case FLIP_HORIZONTAL:
                return flipHorizontal(image);
            case FLIP_VERTICAL:
                return flipVertical(image);
            default:
                return rotate(image, 1);
        }
    }
}
