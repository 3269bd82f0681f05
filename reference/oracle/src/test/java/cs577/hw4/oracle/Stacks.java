package cs577.hw4.oracle;

import ai.djl.ndarray.NDArray;
import cs577.hw4.FilterVisualization;
import cs577.hw4.IntermediateActivations;
import cs577.hw4.Layer;
import cs577.hw4.Tensor;
import java.util.List;
import java.util.OptionalDouble;

/** Questions 19 and 20. */
final class Stacks {
    private static final double EPSILON = 1e-5;

    private Stacks() {}

    private record Case(List<Layer> layers, int filter, Tensor image) {
        static Case of(Draw draw) {
            Sizes sizes = draw.sizes();
            List<Layer> layers = TorchStack.draw(draw, sizes);
            int filters = layers.get(layers.size() - 1).kernel().outputs();
            return new Case(layers, draw.between(0, filters - 1), draw.tensor(sizes.image()));
        }
    }

    static List<Comparison<?>> with(Torch torch) {
        return List.of(
                torch.comparison(IntermediateActivations.class, "activations", Stacks::activations),
                torch.comparison(IntermediateActivations.class, "toImage", Stacks::activationToImage),
                torch.comparison(FilterVisualization.class, "inputGradient", Stacks::inputGradient),
                torch.comparison(FilterVisualization.class, "maximize", Stacks::maximize),
                torch.comparison(FilterVisualization.class, "toImage", Stacks::inputToImage));
    }

    private static OptionalDouble activations(Torch torch, IntermediateActivations answer, Draw draw) {
        Case drawn = Case.of(draw);
        List<Tensor> right = new TorchStack(torch, drawn.layers()).activations(torch.image(drawn.image()));
        return OptionalDouble.of(Deviation.between(right, answer.activations(drawn.layers(), drawn.image())));
    }

    private static OptionalDouble activationToImage(Torch torch, IntermediateActivations answer, Draw draw) {
        Tensor x = draw.tensor(draw.sizes().image());
        int channel = draw.between(0, x.channels() - 1);
        NDArray map = torch.image(x).get("0, " + channel);
        NDArray deviation = Pictures.standardDeviation(map);
        if (deviation.getDouble() == 0) {
            return OptionalDouble.empty();
        }
        NDArray brightness = map.sub(map.mean()).div(deviation).mul(64).add(128);
        return Pictures.deviation(brightness, Pictures.flat(answer.toImage(x, channel)));
    }

    private static OptionalDouble inputGradient(Torch torch, FilterVisualization answer, Draw draw) {
        Case drawn = Case.of(draw);
        NDArray x = torch.image(drawn.image());
        if (new TorchStack(torch, drawn.layers()).isNearKink(x)) {
            return OptionalDouble.empty();
        }
        Tensor right = Torch.tensor(responseGradient(torch, drawn, x));
        Tensor gradient = answer.inputGradient(drawn.layers(), drawn.filter(), drawn.image());
        return OptionalDouble.of(Deviation.between(right, gradient));
    }

    private static NDArray responseGradient(Torch torch, Case drawn, NDArray x) {
        TorchStack stack = new TorchStack(torch, drawn.layers());
        return Torch.gradient(x, () -> stack.last(x).get(":, " + drawn.filter()).mean());
    }

    private static OptionalDouble maximize(Torch torch, FilterVisualization answer, Draw draw) {
        Case drawn = Case.of(draw);
        int steps = draw.between(0, 4);
        double stepSize = Math.abs(draw.unit());
        NDArray x = torch.image(drawn.image());
        for (int step = 0; step < steps; step++) {
            if (new TorchStack(torch, drawn.layers()).isNearKink(x)) {
                return OptionalDouble.empty();
            }
            NDArray gradient = responseGradient(torch, drawn, x);
            NDArray rms = gradient.square().mean().sqrt();
            x = x.stopGradient().add(gradient.div(rms.add(EPSILON)).mul(stepSize));
        }
        Tensor maximized = answer.maximize(drawn.layers(), drawn.filter(), drawn.image(), steps, stepSize);
        return OptionalDouble.of(Deviation.between(Torch.tensor(x), maximized));
    }

    private static OptionalDouble inputToImage(Torch torch, FilterVisualization answer, Draw draw) {
        Tensor image = draw.tensor(draw.sizes().image());
        NDArray x = torch.image(image).transpose(0, 2, 3, 1);
        NDArray scaled = x.sub(x.mean()).div(Pictures.standardDeviation(x).add(EPSILON));
        return Pictures.deviation(scaled.mul(0.1).add(0.5).mul(255), Pictures.flat(answer.toImage(image)));
    }
}
