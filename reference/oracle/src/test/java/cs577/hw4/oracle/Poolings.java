package cs577.hw4.oracle;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.types.DataType;
import ai.djl.nn.Block;
import ai.djl.nn.Parameter;
import ai.djl.nn.pooling.Pool;
import cs577.hw4.MaxPooling;
import cs577.hw4.Shape;
import cs577.hw4.SpatialReduction;
import cs577.hw4.Tensor;
import java.util.List;
import java.util.OptionalDouble;

/** Questions 11 and 12. Half of the images are of a few whole numbers, so that the maximum often is there twice. */
final class Poolings {
    private Poolings() {}

    static List<Comparison<?>> with(Torch torch, Onnx onnx) {
        return List.of(
                torch.comparison(MaxPooling.class, "pool", Poolings::max),
                onnx.comparison(MaxPooling.class, "pool", Poolings::max),
                torch.comparison(SpatialReduction.class, "average", Poolings::average),
                onnx.comparison(SpatialReduction.class, "average", Poolings::average),
                torch.comparison(SpatialReduction.class, "globalAverage", Poolings::globalAverage),
                onnx.comparison(SpatialReduction.class, "globalAverage", Poolings::globalAverage),
                torch.comparison(SpatialReduction.class, "shape, parameters", Poolings::sizes),
                torch.comparison(SpatialReduction.class, "maxGradient", Poolings::maxGradient));
    }

    private static Tensor image(Draw draw, Sizes sizes) {
        return draw.coin() ? draw.tensor(sizes.image()) : draw.wholeTensor(sizes.image());
    }

    private static OptionalDouble max(ImageEngine engine, MaxPooling answer, Draw draw) {
        Sizes sizes = draw.sizes();
        Tensor x = image(draw, sizes);
        Tensor right = engine.maxPooling(x, sizes.window(), sizes.stride());
        return OptionalDouble.of(Deviation.between(right, answer.pool(x, sizes.window(), sizes.stride())));
    }

    private static OptionalDouble average(ImageEngine engine, SpatialReduction answer, Draw draw) {
        Sizes sizes = draw.sizes();
        Tensor x = image(draw, sizes);
        Tensor right = engine.averagePooling(x, sizes.window(), sizes.stride());
        return OptionalDouble.of(Deviation.between(right, answer.average(x, sizes.window(), sizes.stride())));
    }

    private static OptionalDouble globalAverage(ImageEngine engine, SpatialReduction answer, Draw draw) {
        Tensor x = image(draw, draw.sizes());
        return OptionalDouble.of(Deviation.between(engine.globalAverage(x).values(), answer.globalAverage(x)));
    }

    private static OptionalDouble sizes(Torch torch, SpatialReduction answer, Draw draw) {
        Sizes sizes = draw.sizes();
        Tensor x = image(draw, sizes);
        Shape right = torch.averagePooling(x, sizes.window(), sizes.stride()).shape();
        Shape shape = answer.outputShape(x.shape(), sizes.window(), sizes.stride());
        long parameters = answer.parameters(x.shape(), sizes.window());
        return OptionalDouble.of(Math.max(
                Deviation.betweenExact(right, shape),
                Deviation.betweenExact(parametersOfLayer(torch.image(x), sizes), parameters)));
    }

    /** Of a layer of the engine that pools such images. */
    private static long parametersOfLayer(NDArray x, Sizes sizes) {
        Block block = Pool.maxPool2dBlock(Torch.square(sizes.window()), Torch.square(sizes.stride()));
        block.initialize(x.getManager(), DataType.FLOAT64, x.getShape());
        return block.getParameters().values().stream()
                .map(Parameter::getArray)
                .mapToLong(NDArray::size)
                .sum();
    }

    private static OptionalDouble maxGradient(Torch torch, SpatialReduction answer, Draw draw) {
        Sizes sizes = draw.sizes();
        Tensor x = image(draw, sizes);
        Shape shape = torch.maxPooling(x, sizes.window(), sizes.stride()).shape();
        Tensor upstream = draw.tensor(shape);
        NDArray input = torch.image(x);
        NDArray weights = torch.image(upstream);
        NDArray right = Torch.gradient(
                input,
                () -> Torch.maxPool(input, sizes.window(), Steps.strided(sizes.stride()))
                        .mul(weights)
                        .sum());
        Tensor gradient = answer.maxGradient(x, upstream, sizes.window(), sizes.stride());
        return OptionalDouble.of(Deviation.between(Torch.tensor(right), gradient));
    }
}
