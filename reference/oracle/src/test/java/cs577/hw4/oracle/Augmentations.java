package cs577.hw4.oracle;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.types.Shape;
import cs577.hw4.Augmentation;
import cs577.hw4.DataAugmentation;
import cs577.hw4.Sample;
import cs577.hw4.Tensor;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;

/** Question 13. */
final class Augmentations {
    private static final int ROWS = 2;
    private static final int COLUMNS = 3;

    private Augmentations() {}

    static List<Comparison<?>> with(Torch torch) {
        return List.of(
                torch.comparison(DataAugmentation.class, "flips", Augmentations::flips),
                torch.comparison(DataAugmentation.class, "rotate", Augmentations::rotate),
                torch.comparison(DataAugmentation.class, "shift", Augmentations::shift),
                torch.comparison(DataAugmentation.class, "brightness", Augmentations::brightness),
                torch.comparison(DataAugmentation.class, "augment", Augmentations::augment));
    }

    private static OptionalDouble flips(Torch torch, DataAugmentation answer, Draw draw) {
        Tensor x = draw.tensor(draw.sizes().image());
        List<Tensor> right = List.of(
                Torch.tensor(torch.image(x).flip(COLUMNS)),
                Torch.tensor(torch.image(x).flip(ROWS)));
        return OptionalDouble.of(Deviation.between(right, List.of(answer.flipHorizontal(x), answer.flipVertical(x))));
    }

    private static OptionalDouble rotate(Torch torch, DataAugmentation answer, Draw draw) {
        Tensor x = draw.tensor(draw.sizes().image());
        int turns = draw.between(-9, 9);
        Tensor right = Torch.tensor(torch.image(x).rotate90(turns, new int[] {ROWS, COLUMNS}));
        return OptionalDouble.of(Deviation.between(right, answer.rotate(x, turns)));
    }

    /** Cut out of a larger image that is zero around this one. */
    private static OptionalDouble shift(Torch torch, DataAugmentation answer, Draw draw) {
        Tensor x = draw.tensor(draw.sizes().image());
        int border = Math.max(x.height(), x.width()) + 1;
        int down = draw.between(-border, border);
        int right = draw.between(-border, border);
        NDArray larger = torch.image(x).pad(new Shape(border, border, border, border), 0);
        int row = border - down;
        int column = border - right;
        NDArray cut =
                larger.get(":, :, " + row + ":" + (row + x.height()) + ", " + column + ":" + (column + x.width()));
        return OptionalDouble.of(Deviation.between(Torch.tensor(cut), answer.shift(x, down, right)));
    }

    private static OptionalDouble brightness(Torch torch, DataAugmentation answer, Draw draw) {
        Tensor x = draw.tensor(draw.sizes().image());
        double factor = 200 * Math.abs(draw.unit());
        Tensor right = Torch.tensor(torch.image(x).mul(factor).clip(0, 255));
        return OptionalDouble.of(Deviation.between(right, answer.brightness(x, factor)));
    }

    private static OptionalDouble augment(Torch torch, DataAugmentation answer, Draw draw) {
        List<Sample> training = new ArrayList<>();
        for (int sample = draw.between(1, 3); sample > 0; sample--) {
            training.add(new Sample(draw.tensor(draw.sizes().image()), draw.between(0, 9)));
        }
        List<Augmentation> augmentations = new ArrayList<>();
        for (Augmentation augmentation : Augmentation.values()) {
            if (draw.coin()) {
                augmentations.add(draw.between(0, augmentations.size()), augmentation);
            }
        }
        List<Sample> right = new ArrayList<>(training);
        for (Augmentation augmentation : augmentations) {
            for (Sample sample : training) {
                NDArray image = torch.image(sample.image());
                right.add(new Sample(Torch.tensor(transformed(image, augmentation)), sample.label()));
            }
        }
        return OptionalDouble.of(Deviation.betweenExact(right, answer.augment(training, augmentations)));
    }

    private static NDArray transformed(NDArray image, Augmentation augmentation) {
        return switch (augmentation) {
            case FLIP_HORIZONTAL -> image.flip(COLUMNS);
            case FLIP_VERTICAL -> image.flip(ROWS);
            case ROTATE_QUARTER_TURN -> image.rotate90(1, new int[] {ROWS, COLUMNS});
        };
    }
}
