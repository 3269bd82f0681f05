package streams;

import cs577.hw4.ImagePyramid;
import cs577.hw4.Shape;
import cs577.hw4.Tensor;
import java.util.List;
import java.util.stream.Stream;

public class Answer5 implements ImagePyramid {
    @Override
    public List<Tensor> levels(Tensor image, int window) {
        Flow.check(window >= 1);
        return Stream.concat(
                        Stream.of(image),
                        Stream.iterate(
                                        new Shape(image.height(), image.width(), 1),
                                        s -> s.height() / 2 >= window && s.width() / 2 >= window,
                                        s -> new Shape(s.height() / 2, s.width() / 2, s.channels() * 2))
                                .map(s -> mean(image, s)))
                .toList();
    }

    /** The level behind the one of this height and width, straight from the image. */
    private static Tensor mean(Tensor image, Shape before) {
        int side = 2 * before.channels();
        return Flow.tensor(
                new Shape(before.height() / 2, before.width() / 2, image.channels()),
                (i, j, c) -> Flow.mean(
                        Flow.tensor(new Shape(side, side, 1), (u, v, one) -> image.get(side * i + u, side * j + v, c)), 0));
    }

    @Override
    public int footprint(int window, int level) {
        Flow.check(window >= 1 && level >= 0);
        return window << level;
    }
}
