package cs577.hw4.misconceptions;

import cs577.hw4.ImagePyramid;
import cs577.hw4.Tensor;
import cs577.hw4.reference.ReferenceImagePyramid;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/** The reference of question 5 with some methods replaced; where the reference refuses, so does this. */
record AlteredPyramid(Shrinking shrinking, Covering covering) implements ImagePyramid {
    static final ImagePyramid RIGHT = new ReferenceImagePyramid();

    /** The reference itself. */
    static final AlteredPyramid NOTHING = new AlteredPyramid(RIGHT::levels, RIGHT::footprint);

    interface Shrinking {
        List<Tensor> of(Tensor image, int window);
    }

    interface Covering {
        int of(int window, int level);
    }

    AlteredPyramid shrinking(Shrinking other) {
        return new AlteredPyramid(other, covering);
    }

    /** Each level from the one before; as many levels as there should be. */
    AlteredPyramid halving(UnaryOperator<Tensor> next) {
        return shrinking((image, window) -> {
            List<Tensor> levels = new ArrayList<>(List.of(image));
            while (levels.size() < RIGHT.levels(image, window).size()) {
                levels.add(next.apply(levels.get(levels.size() - 1)));
            }
            return levels;
        });
    }

    /** As many levels as there should be. */
    AlteredPyramid changing(UnaryOperator<List<Tensor>> levels) {
        return shrinking((image, window) -> levels.apply(RIGHT.levels(image, window)));
    }

    AlteredPyramid covering(Covering other) {
        return new AlteredPyramid(shrinking, other);
    }

    @Override
    public List<Tensor> levels(Tensor image, int window) {
        RIGHT.levels(image, window);
        return shrinking.of(image, window);
    }

    @Override
    public int footprint(int window, int level) {
        RIGHT.footprint(window, level);
        return covering.of(window, level);
    }
}
