package streams;

import cs577.hw4.Augmentation;
import cs577.hw4.DataAugmentation;
import cs577.hw4.Sample;
import cs577.hw4.Shape;
import cs577.hw4.Tensor;
import java.util.List;
import java.util.stream.Stream;

public class Answer13 implements DataAugmentation {
    @Override
    public Tensor flipHorizontal(Tensor x) {
        return Flow.tensor(x.shape(), (i, j, c) -> x.get(i, x.width() - j - 1, c));
    }

    @Override
    public Tensor flipVertical(Tensor x) {
        return rotate(flipHorizontal(x), 2);
    }

    @Override
    public Tensor rotate(Tensor x, int quarterTurns) {
        Shape turned = new Shape(x.width(), x.height(), x.channels());
        return switch (quarterTurns & 3) {
            case 0 -> x;
            case 1 -> Flow.tensor(turned, (i, j, c) -> x.get(j, x.width() - 1 - i, c));
            case 2 -> Flow.tensor(x.shape(), (i, j, c) -> x.get(x.height() - 1 - i, x.width() - 1 - j, c));
            default -> Flow.tensor(turned, (i, j, c) -> x.get(x.height() - 1 - j, i, c));
        };
    }

    @Override
    public Tensor shift(Tensor x, int down, int right) {
        return Flow.tensor(x.shape(), (i, j, c) -> Flow.zeroOutside(x, i - down, j - right, c));
    }

    @Override
    public Tensor brightness(Tensor x, double factor) {
        return Flow.tensor(x.shape(), (i, j, c) -> Math.max(0, Math.min(255, x.get(i, j, c) * factor)));
    }

    @Override
    public List<Sample> augment(List<Sample> training, List<Augmentation> augmentations) {
        return Stream.concat(
                        training.stream(),
                        augmentations.stream().flatMap(a -> training.stream()
                                .map(sample -> new Sample(changed(sample.image(), a), sample.label()))))
                .toList();
    }

    private Tensor changed(Tensor x, Augmentation augmentation) {
        return switch (augmentation) {
            case FLIP_HORIZONTAL -> flipHorizontal(x);
            case FLIP_VERTICAL -> flipVertical(x);
            case ROTATE_QUARTER_TURN -> rotate(x, 1);
        };
    }
}
