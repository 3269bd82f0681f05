package cs577.hw4.checks;

import cs577.hw4.Tensor;
import cs577.hw4.algebra.Tensors;
import dev.touchstone.expect.Expect;
import dev.touchstone.expect.Tolerance;
import java.util.Arrays;

/**
 * Pictures of pixels 0..255, which are right when no pixel is off by more than 1: where a value comes close to a whole
 * number, rounding decides which side of it is cut off.
 */
final class Pixels {
    /** One level up or down. */
    static final Tolerance ONE_LEVEL = new Tolerance(1);

    private Pixels() {}

    /** The map; a channel that is constant gets another value in its first cell. */
    static Tensor varied(Tensor map) {
        return Tensors.generate(
                map.shape(),
                (i, j, c) -> map.get(i, j, c) + (i == 0 && j == 0 && isConstant(Tensors.channel(map, c)) ? 1 : 0));
    }

    private static boolean isConstant(Tensor channel) {
        return Arrays.stream(channel.values()).distinct().count() == 1;
    }

    /** Fails unless the picture has the right size and no pixel is off by more than 1. */
    static void agree(int[][] actual, int[][] right) {
        if (Expect.that(levels(actual)).differenceTo(levels(right), ONE_LEVEL).isPresent()) {
            Expect.that(actual).isEqualTo(right);
        }
    }

    /** Fails unless the picture has the right size and no pixel is off by more than 1. */
    static void agree(int[][][] actual, int[][][] right) {
        if (Expect.that(levels(actual)).differenceTo(levels(right), ONE_LEVEL).isPresent()) {
            Expect.that(actual).isEqualTo(right);
        }
    }

    /** The picture as numbers for which a tolerance counts: whole numbers are compared exactly. */
    static double[][] levels(int[][] pixels) {
        double[][] levels = new double[pixels.length][];
        for (int i = 0; i < pixels.length; i++) {
            levels[i] = new double[pixels[i].length];
            for (int j = 0; j < pixels[i].length; j++) {
                levels[i][j] = pixels[i][j];
            }
        }
        return levels;
    }

    /** The picture as numbers for which a tolerance counts: whole numbers are compared exactly. */
    static double[][][] levels(int[][][] pixels) {
        double[][][] levels = new double[pixels.length][][];
        for (int i = 0; i < pixels.length; i++) {
            levels[i] = levels(pixels[i]);
        }
        return levels;
    }
}
