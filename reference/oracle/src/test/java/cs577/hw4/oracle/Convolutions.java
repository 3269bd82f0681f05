package cs577.hw4.oracle;

import cs577.hw4.Kernel;
import cs577.hw4.Tensor;
import cs577.hw4.ValidConvolution;
import java.util.List;
import java.util.OptionalDouble;

/** Questions 1 to 3. */
final class Convolutions {
    private Convolutions() {}

    static List<Comparison<?>> with(Torch engine) {
        return List.of(engine.comparison(ValidConvolution.class, "convolve", Convolutions::valid));
    }

    private static OptionalDouble valid(Torch torch, ValidConvolution answer, Draw draw) {
        Sizes sizes = draw.sizes();
        Tensor x = draw.tensor(sizes.image());
        Kernel w = draw.kernel(sizes);
        Tensor right = Torch.tensor(Torch.convolve(torch.image(x), torch.filters(w), Steps.DENSE));
        return OptionalDouble.of(Deviation.between(right, answer.convolve(x, w)));
    }
}
