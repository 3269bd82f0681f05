package student.matrices;

import cs577.hw4.Augmentation;
import cs577.hw4.DataAugmentation;
import cs577.hw4.Sample;
import cs577.hw4.Tensor;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Question 13: flips and turns as integer matrices on doubled coordinates around the middle of the image. */
class Transforms implements DataAugmentation {
    /** Where a pixel of the result comes from: (a b; c d) times its distance from the middle. */
    private record Matrix(int a, int b, int c, int d) {
        static final Matrix IDENTITY = new Matrix(1, 0, 0, 1);
        static final Matrix LEFT_RIGHT = new Matrix(1, 0, 0, -1);
        static final Matrix TOP_BOTTOM = new Matrix(-1, 0, 0, 1);
        static final Matrix QUARTER = new Matrix(0, 1, -1, 0);

        Matrix times(Matrix o) {
            return new Matrix(a * o.a + b * o.c, a * o.b + b * o.d, c * o.a + d * o.c, c * o.b + d * o.d);
        }

        Tensor of(Tensor image) {
            int height = a == 0 ? image.width() : image.height();
            int width = a == 0 ? image.height() : image.width();
            double[][][] pixels = new double[height][width][image.channels()];
            for (int p = 0; p < height * width; p++) {
                int y = 2 * (p / width) - (height - 1);
                int x = 2 * (p % width) - (width - 1);
                int row = (a * y + b * x + image.height() - 1) / 2;
                int column = (c * y + d * x + image.width() - 1) / 2;
                pixels[p / width][p % width] = pixel(image, row, column);
            }
            return Tensor.of(pixels);
        }
    }

    private static double[] pixel(Tensor image, int row, int column) {
        boolean inside = row == Math.floorMod(row, image.height()) && column == Math.floorMod(column, image.width());
        return IntStream.range(0, image.channels())
                .mapToDouble(c -> inside ? image.get(row, column, c) : 0)
                .toArray();
    }

    @Override
    public Tensor flipHorizontal(Tensor image) {
        return Matrix.LEFT_RIGHT.of(image);
    }

    @Override
    public Tensor flipVertical(Tensor image) {
        return Matrix.TOP_BOTTOM.of(image);
    }

    @Override
    public Tensor rotate(Tensor image, int quarterTurns) {
        return Stream.generate(() -> Matrix.QUARTER)
                .limit(quarterTurns & 3)
                .reduce(Matrix.IDENTITY, Matrix::times)
                .of(image);
    }

    @Override
    public Tensor shift(Tensor image, int down, int right) {
        return Tensor.of(IntStream.range(0, image.height())
                .mapToObj(i -> IntStream.range(0, image.width())
                        .mapToObj(j -> pixel(image, i - down, j - right))
                        .toArray(double[][]::new))
                .toArray(double[][][]::new));
    }

    @Override
    public Tensor brightness(Tensor image, double factor) {
        double[] scaled = java.util.Arrays.stream(image.values())
                .map(x -> x * factor)
                .map(x -> x > 255 ? 255 : x < 0 ? 0 : x)
                .toArray();
        return new Tensor(image.height(), image.width(), image.channels(), scaled);
    }

    @Override
    public List<Sample> augment(List<Sample> training, List<Augmentation> augmentations) {
        return Stream.concat(Stream.of(Matrix.IDENTITY), augmentations.stream().map(Transforms::matrix))
                .flatMap(matrix -> training.stream().map(s -> new Sample(matrix.of(s.image()), s.label())))
                .toList();
    }

    private static Matrix matrix(Augmentation augmentation) {
        return switch (augmentation) {
            case FLIP_HORIZONTAL -> Matrix.LEFT_RIGHT;
            case FLIP_VERTICAL -> Matrix.TOP_BOTTOM;
            case ROTATE_QUARTER_TURN -> Matrix.QUARTER;
        };
    }
}
