package student.matrices;

import cs577.hw4.DepthCompensation;
import cs577.hw4.Shape;
import cs577.hw4.Tensor;

/** Question 6: a patch of a block's size, the blocks side by side, is already the position with its new channels. */
class Depth implements DepthCompensation {
    @Override
    public Tensor spaceToDepth(Tensor image, int block) {
        if (block < 1 || (image.height() % block | image.width() % block) != 0) {
            throw new IllegalArgumentException("block " + block);
        }
        double[][] patches = Im2Col.patches(image, block, block, block);
        int depth = patches[0].length;
        double[] out = new double[patches.length * depth];
        for (int p = patches.length - 1; p >= 0; p--) {
            System.arraycopy(patches[p], 0, out, p * depth, depth);
        }
        return new Tensor(image.height() / block, image.width() / block, depth, out);
    }

    /** Adds channels until they hold everything. */
    @Override
    public int compensatingDepth(Shape before, int newHeight, int newWidth) {
        if (Math.min(newHeight, newWidth) < 1) {
            throw new IllegalArgumentException(newHeight + "x" + newWidth);
        }
        int depth = 0;
        long left = (long) before.height() * before.width() * before.channels();
        while (left > 0) {
            left -= (long) newHeight * newWidth;
            depth++;
        }
        return depth;
    }
}
