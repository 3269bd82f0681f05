package backwards;

import cs577.hw4.Augmentation;
import cs577.hw4.DataAugmentation;
import cs577.hw4.Sample;
import cs577.hw4.Tensor;
import java.util.ArrayList;
import java.util.List;

/** Question 13: one mirror and one quarter turn make all the others. */
public class Transforms implements DataAugmentation {
    @Override
    public Tensor flipHorizontal(Tensor image) {
        double[][][] out = new double[image.height()][image.width()][image.channels()];
        for (int i = image.height() - 1; i >= 0; i--) {
            for (int j = image.width() - 1; j >= 0; j--) {
                out[i][image.width() - 1 - j] = pixel(image, i, j);
            }
        }
        return Tensor.of(out);
    }

    @Override
    public Tensor flipVertical(Tensor image) {
        return rotate(flipHorizontal(image), 2);
    }

    @Override
    public Tensor rotate(Tensor image, int quarterTurns) {
        Tensor turned = image;
        for (int turns = Math.floorMod(quarterTurns, 4); turns > 0; turns--) {
            turned = quarterTurn(turned);
        }
        return turned;
    }

    /** Counter-clockwise: the last column becomes the first row. */
    private static Tensor quarterTurn(Tensor image) {
        double[][][] out = new double[image.width()][image.height()][image.channels()];
        for (int j = image.width() - 1; j >= 0; j--) {
            for (int i = image.height() - 1; i >= 0; i--) {
                out[image.width() - 1 - j][i] = pixel(image, i, j);
            }
        }
        return Tensor.of(out);
    }

    @Override
    public Tensor shift(Tensor image, int down, int right) {
        double[][][] out = new double[image.height()][image.width()][image.channels()];
        for (int i = image.height() - 1; i >= 0; i--) {
            for (int j = image.width() - 1; j >= 0; j--) {
                long row = (long) i + down;
                long column = (long) j + right;
                if (0 <= row && row < image.height() && 0 <= column && column < image.width()) {
                    out[(int) row][(int) column] = pixel(image, i, j);
                }
            }
        }
        return Tensor.of(out);
    }

    private static double[] pixel(Tensor image, int row, int column) {
        double[] channels = new double[image.channels()];
        for (int c = channels.length - 1; c >= 0; c--) {
            channels[c] = image.get(row, column, c);
        }
        return channels;
    }

    @Override
    public Tensor brightness(Tensor image, double factor) {
        double[] values = image.values();
        for (int n = values.length - 1; n >= 0; n--) {
            values[n] = Math.min(255, Math.max(0, factor * values[n]));
        }
        return new Tensor(image.height(), image.width(), image.channels(), values);
    }

    @Override
    public List<Sample> augment(List<Sample> training, List<Augmentation> augmentations) {
        List<Sample> larger = new ArrayList<>(training);
        for (Augmentation augmentation : augmentations) {
            for (Sample sample : training) {
                larger.add(new Sample(apply(augmentation, sample.image()), sample.label()));
            }
        }
        return larger;
    }

    private Tensor apply(Augmentation augmentation, Tensor image) {
        return switch (augmentation) {
            case FLIP_HORIZONTAL -> flipHorizontal(image);
            case FLIP_VERTICAL -> flipVertical(image);
            case ROTATE_QUARTER_TURN -> rotate(image, 1);
        };
    }
}
