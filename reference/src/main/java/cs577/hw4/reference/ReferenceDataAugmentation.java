package cs577.hw4.reference;

import cs577.hw4.Augmentation;
import cs577.hw4.DataAugmentation;
import cs577.hw4.Sample;
import cs577.hw4.Shape;
import cs577.hw4.Tensor;
import cs577.hw4.algebra.Tensors;
import java.util.ArrayList;
import java.util.List;

/**
 * Question 13: transforms that keep the label of an image, and the training set that they enlarge; x has height H and
 * width W, and every channel is treated alike.
 *
 * <pre>{@code
 * flipHorizontal   y[i][j] = x[i][W-1-j]
 * flipVertical     y[i][j] = x[H-1-i][j]
 * one turn         y[i][j] = x[j][W-1-i]               W x H, counter-clockwise
 * shift            y[i][j] = x[i-down][j-right]        0 where x has no such place
 * brightness       y[i][j] = min(255, max(0, factor * x[i][j]))
 * augment          n originals, then n samples for each of the m augmentations: n * (1 + m)
 * }</pre>
 *
 * <p>Source: I. Goodfellow, Y. Bengio, A. Courville, "Deep Learning", 2016, section 7.4; the turn is that of NumPy's
 * {@code rot90}.
 */
public class ReferenceDataAugmentation implements DataAugmentation {
    private static final int QUARTERS = 4;
    private static final double BRIGHTEST = 255;

    @Override
    public Tensor flipHorizontal(Tensor image) {
        return Tensors.generate(image.shape(), (i, j, c) -> image.get(i, image.width() - 1 - j, c));
    }

    @Override
    public Tensor flipVertical(Tensor image) {
        return Tensors.generate(image.shape(), (i, j, c) -> image.get(image.height() - 1 - i, j, c));
    }

    @Override
    public Tensor rotate(Tensor image, int quarterTurns) {
        Tensor turned = image;
        for (int turn = 0; turn < Math.floorMod(quarterTurns, QUARTERS); turn++) {
            turned = turnOnce(turned);
        }
        return turned;
    }

    private static Tensor turnOnce(Tensor image) {
        Shape swapped = new Shape(/* height= */ image.width(), /* width= */ image.height(), image.channels());
        return Tensors.generate(swapped, (i, j, c) -> image.get(j, image.width() - 1 - i, c));
    }

    @Override
    public Tensor shift(Tensor image, int down, int right) {
        return Tensors.generate(image.shape(), (i, j, c) -> {
            long row = (long) i - down;
            long column = (long) j - right;
            boolean inside = 0 <= row && row < image.height() && 0 <= column && column < image.width();
            return inside ? image.get((int) row, (int) column, c) : 0;
        });
    }

    @Override
    public Tensor brightness(Tensor image, double factor) {
        return Tensors.map(image, x -> Math.min(BRIGHTEST, Math.max(0, factor * x)));
    }

    @Override
    public List<Sample> augment(List<Sample> training, List<Augmentation> augmentations) {
        List<Sample> all = new ArrayList<>(training);
        for (Augmentation augmentation : augmentations) {
            for (Sample sample : training) {
                all.add(new Sample(transformed(sample.image(), augmentation), sample.label()));
            }
        }
        return all;
    }

    private Tensor transformed(Tensor image, Augmentation augmentation) {
        return switch (augmentation) {
            case FLIP_HORIZONTAL -> flipHorizontal(image);
            case FLIP_VERTICAL -> flipVertical(image);
            case ROTATE_QUARTER_TURN -> rotate(image, 1);
        };
    }
}
