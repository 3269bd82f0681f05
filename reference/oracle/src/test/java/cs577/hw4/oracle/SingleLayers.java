package cs577.hw4.oracle;

import cs577.hw4.ConvolutionLayer;
import cs577.hw4.Kernel;
import cs577.hw4.PointwiseConvolution;
import cs577.hw4.Shape;
import cs577.hw4.StridedConvolution;
import cs577.hw4.Tensor;
import java.util.List;
import java.util.OptionalDouble;

/** Questions 7 to 9. Shapes are those of what the engine computes, parameters what it needs as weights. */
final class SingleLayers {
    private SingleLayers() {}

    static List<Comparison<?>> with(Torch torch, Onnx onnx) {
        return List.of(
                torch.comparison(ConvolutionLayer.class, "apply", SingleLayers::dense),
                onnx.comparison(ConvolutionLayer.class, "apply", SingleLayers::dense),
                torch.comparison(ConvolutionLayer.class, "shape, parameters", SingleLayers::denseSizes),
                torch.comparison(StridedConvolution.class, "apply", SingleLayers::strided),
                onnx.comparison(StridedConvolution.class, "apply", SingleLayers::strided),
                torch.comparison(StridedConvolution.class, "shape", SingleLayers::stridedShape),
                torch.comparison(PointwiseConvolution.class, "apply", SingleLayers::pointwise),
                onnx.comparison(PointwiseConvolution.class, "apply", SingleLayers::pointwise),
                torch.comparison(PointwiseConvolution.class, "parameters", SingleLayers::chain));
    }

    private static OptionalDouble dense(ImageEngine engine, ConvolutionLayer answer, Draw draw) {
        Sizes sizes = draw.sizes();
        Tensor x = draw.tensor(sizes.image());
        Kernel w = draw.kernel(sizes);
        double[] bias = draw.numbers(sizes.filters());
        Tensor right = engine.convolution(x, w, bias, Steps.DENSE);
        return OptionalDouble.of(Deviation.between(right, answer.apply(x, w, bias)));
    }

    private static OptionalDouble denseSizes(Torch torch, ConvolutionLayer answer, Draw draw) {
        Sizes sizes = draw.sizes();
        Kernel w = draw.kernel(sizes);
        Shape right =
                torch.convolution(draw.tensor(sizes.image()), w, Steps.DENSE).shape();
        Shape shape = answer.outputShape(sizes.image(), w.height(), w.width(), w.outputs());
        long parameters = answer.parameters(sizes.image(), w.height(), w.width(), w.outputs());
        return OptionalDouble.of(Math.max(
                Deviation.betweenExact(right, shape),
                Deviation.betweenExact(torch.filters(w).size(), parameters)));
    }

    private static OptionalDouble strided(ImageEngine engine, StridedConvolution answer, Draw draw) {
        Sizes sizes = draw.sizes();
        Tensor x = draw.tensor(sizes.image());
        Kernel w = draw.kernel(sizes);
        double[] bias = draw.numbers(sizes.filters());
        Tensor right = engine.convolution(x, w, bias, Steps.strided(sizes.stride()));
        return OptionalDouble.of(Deviation.between(right, answer.apply(x, w, bias, sizes.stride())));
    }

    private static OptionalDouble stridedShape(Torch torch, StridedConvolution answer, Draw draw) {
        Sizes sizes = draw.sizes();
        Kernel w = draw.kernel(sizes);
        Shape right = torch.convolution(draw.tensor(sizes.image()), w, Steps.strided(sizes.stride()))
                .shape();
        Shape shape = answer.outputShape(sizes.image(), w.height(), w.width(), w.outputs(), sizes.stride());
        return OptionalDouble.of(Deviation.betweenExact(right, shape));
    }

    private static OptionalDouble pointwise(ImageEngine engine, PointwiseConvolution answer, Draw draw) {
        Sizes sizes = draw.sizes();
        Tensor x = draw.tensor(sizes.image());
        int outputs = draw.coin() ? x.channels() : sizes.filters();
        double[] bias = draw.numbers(outputs);
        Kernel w = draw.kernel(1, 1, x.channels(), outputs);
        double[][] rows = new double[outputs][x.channels()];
        for (int f = 0; f < outputs; f++) {
            for (int c = 0; c < x.channels(); c++) {
                rows[f][c] = w.get(0, 0, c, f);
            }
        }
        Tensor right = engine.convolution(x, w, bias, Steps.DENSE);
        return OptionalDouble.of(Deviation.between(right, answer.apply(x, rows, bias)));
    }

    /** Runs one layer after the other and counts the weights that the engine was given. */
    private static OptionalDouble chain(Torch torch, PointwiseConvolution answer, Draw draw) {
        int[] depths = new int[draw.between(1, 4)];
        Tensor x = draw.tensor(draw.sizes().image());
        int inputs = x.channels();
        long weights = 0;
        for (int layer = 0; layer < depths.length; layer++) {
            depths[layer] = draw.between(1, 8);
            Kernel w = draw.kernel(1, 1, x.channels(), depths[layer]);
            weights += torch.filters(w).size();
            x = torch.convolution(x, w, Steps.DENSE);
        }
        return OptionalDouble.of(Deviation.betweenExact(weights, answer.parameters(inputs, depths)));
    }
}
