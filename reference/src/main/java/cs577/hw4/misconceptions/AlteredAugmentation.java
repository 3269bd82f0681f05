package cs577.hw4.misconceptions;

import cs577.hw4.Augmentation;
import cs577.hw4.DataAugmentation;
import cs577.hw4.Sample;
import cs577.hw4.Tensor;
import cs577.hw4.reference.ReferenceDataAugmentation;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * The reference of question 13 with one method replaced. {@code augment} uses the right transforms all the same: each
 * method is recognised by itself.
 */
final class AlteredAugmentation {
    static final DataAugmentation RIGHT = new ReferenceDataAugmentation();

    private AlteredAugmentation() {}

    interface Turning {
        Tensor of(Tensor image, int quarterTurns);
    }

    interface Shifting {
        Tensor of(Tensor image, int down, int right);
    }

    interface Augmenting {
        List<Sample> of(List<Sample> training, List<Augmentation> augmentations);
    }

    /** Keeps {@code augment} from calling the replaced method. */
    private static class Unaltered extends ReferenceDataAugmentation {
        @Override
        public List<Sample> augment(List<Sample> training, List<Augmentation> augmentations) {
            return RIGHT.augment(training, augmentations);
        }
    }

    static DataAugmentation flippingHorizontally(UnaryOperator<Tensor> wrong) {
        return new Unaltered() {
            @Override
            public Tensor flipHorizontal(Tensor image) {
                return wrong.apply(image);
            }
        };
    }

    static DataAugmentation flippingVertically(UnaryOperator<Tensor> wrong) {
        return new Unaltered() {
            @Override
            public Tensor flipVertical(Tensor image) {
                return wrong.apply(image);
            }
        };
    }

    static DataAugmentation turning(Turning wrong) {
        return new Unaltered() {
            @Override
            public Tensor rotate(Tensor image, int quarterTurns) {
                return wrong.of(image, quarterTurns);
            }
        };
    }

    static DataAugmentation shifting(Shifting wrong) {
        return new Unaltered() {
            @Override
            public Tensor shift(Tensor image, int down, int right) {
                return wrong.of(image, down, right);
            }
        };
    }

    static DataAugmentation augmenting(Augmenting wrong) {
        return new Unaltered() {
            @Override
            public List<Sample> augment(List<Sample> training, List<Augmentation> augmentations) {
                return wrong.of(training, augmentations);
            }
        };
    }
}
