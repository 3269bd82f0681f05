package cs577.hw4.oracle;

import ai.djl.ndarray.NDArray;
import cs577.hw4.DepthCompensation;
import cs577.hw4.ImagePyramid;
import cs577.hw4.Shape;
import cs577.hw4.Tensor;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;

/** Questions 5 and 6. */
final class Resolutions {
    private static final int SIDE = 64;

    private Resolutions() {}

    static List<Comparison<?>> with(Torch torch, Onnx onnx) {
        return List.of(
                torch.comparison(ImagePyramid.class, "levels", Resolutions::levels),
                onnx.comparison(ImagePyramid.class, "levels", Resolutions::levels),
                torch.comparison(ImagePyramid.class, "footprint", Resolutions::footprint),
                torch.comparison(DepthCompensation.class, "spaceToDepth", Resolutions::spaceToDepth),
                onnx.comparison(DepthCompensation.class, "spaceToDepth", Resolutions::spaceToDepth),
                new Comparison<>(
                        DepthCompensation.class,
                        "compensatingDepth",
                        Authority.BRUTE_FORCE,
                        Resolutions::compensatingDepth));
    }

    private static OptionalDouble levels(ImageEngine engine, ImagePyramid answer, Draw draw) {
        Shape shape = draw.sizes().image();
        int larger = draw.between(1, 4);
        Tensor x = draw.tensor(new Shape(larger * shape.height(), larger * shape.width(), shape.channels()));
        int window = draw.between(1, 3);
        List<Tensor> right = new ArrayList<>(List.of(x));
        Tensor last = x;
        while (Math.min(last.height(), last.width()) >= 2 * window) {
            last = engine.averagePooling(last, 2, 2);
            right.add(last);
        }
        return OptionalDouble.of(Deviation.between(right, answer.levels(x, window)));
    }

    /** The pixels that a window in the corner sees have a gradient. */
    private static OptionalDouble footprint(Torch torch, ImagePyramid answer, Draw draw) {
        int window = draw.between(1, 4);
        int level = draw.between(0, 4);
        NDArray x = torch.image(Tensor.zeros(SIDE, SIDE, 1));
        NDArray seen = Torch.gradient(x, () -> {
            NDArray last = x;
            for (int l = 0; l < level; l++) {
                last = Torch.averagePool(last, 2, 2);
            }
            return last.get(":, :, :" + window + ", :" + window).sum();
        });
        int footprint = 0;
        for (double pixel : seen.get("0, 0, 0").toDoubleArray()) {
            footprint += pixel > 0 ? 1 : 0;
        }
        return OptionalDouble.of(Deviation.betweenExact(footprint, answer.footprint(window, level)));
    }

    private static OptionalDouble spaceToDepth(ImageEngine engine, DepthCompensation answer, Draw draw) {
        Shape shape = draw.sizes().image();
        int block = draw.between(1, 3);
        Tensor x = draw.tensor(new Shape(block * shape.height(), block * shape.width(), shape.channels()));
        return OptionalDouble.of(Deviation.between(engine.spaceToDepth(x, block), answer.spaceToDepth(x, block)));
    }

    /** Adds channel after channel until nothing is lost. */
    private static OptionalDouble compensatingDepth(DepthCompensation answer, Draw draw) {
        Shape before = draw.sizes().image();
        int height = draw.between(1, before.height() + 1);
        int width = draw.between(1, before.width() + 1);
        int depth = 1;
        while (height * width * depth < before.height() * before.width() * before.channels()) {
            depth++;
        }
        return OptionalDouble.of(Deviation.betweenExact(depth, answer.compensatingDepth(before, height, width)));
    }
}
