package cs577.hw4.misconceptions;

import cs577.hw4.DepthCompensation;
import cs577.hw4.Shape;
import cs577.hw4.Tensor;
import cs577.hw4.algebra.Tensors;
import cs577.hw4.reference.ReferenceDepthCompensation;

/** The reference of question 6 with some methods replaced; where the reference refuses, so does this. */
record AlteredCompensation(Moving moving, Counting counting) implements DepthCompensation {
    static final DepthCompensation RIGHT = new ReferenceDepthCompensation();

    /** The reference itself. */
    static final AlteredCompensation NOTHING = new AlteredCompensation(RIGHT::spaceToDepth, RIGHT::compensatingDepth);

    interface Moving {
        Tensor of(Tensor image, int block);
    }

    interface Counting {
        int of(Shape before, int newHeight, int newWidth);
    }

    /** Which row and column of a block, and which channel, a channel of the result holds. */
    record Place(int dy, int dx, int channel) {}

    interface Places {
        Place of(int depth, int block, int channels);
    }

    AlteredCompensation moving(Moving other) {
        return new AlteredCompensation(other, counting);
    }

    /** The right shape and the right blocks, but another order of the channels. */
    AlteredCompensation ordering(Places places) {
        return moving((image, block) ->
                Tensors.generate(RIGHT.spaceToDepth(image, block).shape(), (i, j, depth) -> {
                    Place place = places.of(depth, block, image.channels());
                    return image.get(i * block + place.dy(), j * block + place.dx(), place.channel());
                }));
    }

    AlteredCompensation counting(Counting other) {
        return new AlteredCompensation(moving, other);
    }

    @Override
    public Tensor spaceToDepth(Tensor image, int block) {
        RIGHT.spaceToDepth(image, block);
        return moving.of(image, block);
    }

    @Override
    public int compensatingDepth(Shape before, int newHeight, int newWidth) {
        RIGHT.compensatingDepth(before, newHeight, newWidth);
        return counting.of(before, newHeight, newWidth);
    }
}
