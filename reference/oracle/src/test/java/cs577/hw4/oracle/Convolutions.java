package cs577.hw4.oracle;

import cs577.hw4.DilatedConvolution;
import cs577.hw4.Kernel;
import cs577.hw4.PaddedConvolution;
import cs577.hw4.Tensor;
import cs577.hw4.ValidConvolution;
import java.util.List;
import java.util.OptionalDouble;

/** Questions 1 to 3. */
final class Convolutions {
    private Convolutions() {}

    static List<Comparison<?>> with(Torch torch, Onnx onnx) {
        return List.of(
                torch.comparison(ValidConvolution.class, "convolve", Convolutions::valid),
                onnx.comparison(ValidConvolution.class, "convolve", Convolutions::valid),
                torch.comparison(PaddedConvolution.class, "convolve", Convolutions::padded),
                onnx.comparison(PaddedConvolution.class, "convolve", Convolutions::padded),
                torch.comparison(DilatedConvolution.class, "convolve", Convolutions::dilated),
                onnx.comparison(DilatedConvolution.class, "convolve", Convolutions::dilated));
    }

    private static OptionalDouble valid(ImageEngine engine, ValidConvolution answer, Draw draw) {
        Sizes sizes = draw.sizes();
        Tensor x = draw.tensor(sizes.image());
        Kernel w = draw.kernel(sizes);
        return OptionalDouble.of(Deviation.between(engine.convolution(x, w, Steps.DENSE), answer.convolve(x, w)));
    }

    private static OptionalDouble padded(ImageEngine engine, PaddedConvolution answer, Draw draw) {
        Sizes sizes = draw.sizes();
        Tensor x = draw.tensor(sizes.image());
        Kernel w = draw.kernel(sizes);
        int padding = draw.between(0, 4);
        Tensor right = engine.convolution(x, w, Steps.padded(padding));
        return OptionalDouble.of(Deviation.between(right, answer.convolve(x, w, padding)));
    }

    private static OptionalDouble dilated(ImageEngine engine, DilatedConvolution answer, Draw draw) {
        Sizes sizes = draw.sizes();
        Tensor x = draw.tensor(sizes.image());
        Kernel w = draw.kernel(sizes);
        int rate = draw.between(1, 3);
        int padding = draw.between(0, 3);
        boolean fits =
                rate * (w.height() - 1) < x.height() + 2 * padding && rate * (w.width() - 1) < x.width() + 2 * padding;
        if (!fits) {
            return OptionalDouble.empty();
        }
        Tensor right = engine.convolution(x, w, new Steps(1, padding, rate));
        return OptionalDouble.of(Deviation.between(right, answer.convolve(x, w, padding, rate)));
    }
}
