package cs577.hw4.misconceptions;

import static cs577.hw4.misconceptions.AlteredActivations.NOTHING;
import static cs577.hw4.misconceptions.AlteredActivations.RIGHT;

import cs577.hw4.IntermediateActivations;
import cs577.hw4.Kernel;
import cs577.hw4.Layer;
import cs577.hw4.Tensor;
import cs577.hw4.algebra.KernelSize;
import cs577.hw4.algebra.Tensors;
import cs577.hw4.misconceptions.AlteredActivations.Listing;
import cs577.hw4.misconceptions.AlteredActivations.Picture;
import cs577.hw4.reference.LayerStack;
import cs577.hw4.reference.ReferenceStridedConvolution;
import dev.touchstone.assignment.Misconception;
import dev.touchstone.assignment.Misconception.Words;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/** The known wrong answers to question 19. */
public final class IntermediateActivationsMisconceptions {
    private static final Set<String> ACTIVATIONS = Set.of("activations");
    private static final Set<String> TO_IMAGE = Set.of("toImage");

    private IntermediateActivationsMisconceptions() {}

    /** All of them, the most specific first. */
    public static List<Misconception<IntermediateActivations>> all() {
        return List.of(
                preActivation(),
                sampleDeviation(),
                minMax(),
                rawWeights(),
                normalisedOverAllChannels(),
                overflowWrap(),
                includesInput());
    }

    private static Misconception<IntermediateActivations> preActivation() {
        return listing(
                "PRE_ACTIVATION",
                new Words(
                        "the results are those before ReLU",
                        "Sums were kept as they come out of the convolution, negative ones too. An activation is what"
                                + " the layer hands on: the sum after ReLU.",
                        "Can an activation be negative here?"),
                (network, image) -> new LayerStack(network).preActivations(image),
                IntermediateActivationsMisconceptions::withoutAnyRelu,
                (network, image) -> {
                    List<Tensor> results = new ArrayList<>(RIGHT.activations(network, image));
                    int last = results.size() - 1;
                    results.set(
                            last, new LayerStack(network).preActivations(image).get(last));
                    return results;
                });
    }

    private static List<Tensor> withoutAnyRelu(List<Layer> network, Tensor image) {
        List<Tensor> results = new ArrayList<>();
        Tensor x = image;
        for (Layer layer : network) {
            x = new ReferenceStridedConvolution().apply(x, layer.kernel(), layer.bias(), layer.stride());
            results.add(x);
        }
        return results;
    }

    private static Misconception<IntermediateActivations> sampleDeviation() {
        return picture(
                "SAMPLE_STD",
                new Words(
                        "the standard deviation is divided by n - 1",
                        "The deviation was estimated as from a sample, with n - 1. The formula divides by the number"
                                + " of positions.",
                        "By what does the formula divide the sum of squares?"),
                (activation, channel) -> {
                    double[] a = Tensors.channel(activation, channel).values();
                    double deviation = deviation(a, a.length - 1);
                    return pixels(activation, channel, x -> limited(level(x - mean(a), deviation)));
                });
    }

    private static Misconception<IntermediateActivations> minMax() {
        return picture(
                "MINMAX",
                new Words(
                        "the channel is stretched from 0 to 255",
                        "The smallest value became 0 and the largest 255. The formula puts the mean at 128 and the"
                                + " standard deviation at 64.",
                        "Which pixel does a value equal to the mean get?"),
                stretched(128),
                stretched(0));
    }

    /** The smallest value becomes 0, the largest 255. */
    private static Picture stretched(int ofConstant) {
        return (activation, channel) -> {
            double[] a = Tensors.channel(activation, channel).values();
            double least = Arrays.stream(a).min().orElseThrow();
            double most = Arrays.stream(a).max().orElseThrow();
            return pixels(
                    activation, channel, x -> most == least ? ofConstant : (int) ((x - least) / (most - least) * 255));
        };
    }

    private static Misconception<IntermediateActivations> rawWeights() {
        return listing(
                "RAW_WEIGHTS",
                new Words(
                        "the layers' weights are shown",
                        "The results hold the weights of the filters. They are the same for every image; an activation"
                                + " is what the layer makes of this one.",
                        "Does the result change with the image?"),
                ofEachKernel(w -> new Tensor(w.height(), w.width(), w.inputs() * w.outputs(), w.weights())),
                ofEachKernel(w -> new Tensor(
                        w.height(), w.width(), w.inputs(), firstFilter(w).weights())),
                ofEachKernel(w -> new Tensor(
                        w.height(), w.width(), w.outputs(), firstInput(w).weights())));
    }

    private static Listing ofEachKernel(Function<Kernel, Tensor> view) {
        return (network, image) -> network.stream().map(Layer::kernel).map(view).toList();
    }

    private static Kernel firstFilter(Kernel w) {
        return new KernelSize(w.height(), w.width(), w.inputs(), 1).generate((u, v, c, f) -> w.get(u, v, c, 0));
    }

    private static Kernel firstInput(Kernel w) {
        return new KernelSize(w.height(), w.width(), 1, w.outputs()).generate((u, v, c, f) -> w.get(u, v, 0, f));
    }

    private static Misconception<IntermediateActivations> normalisedOverAllChannels() {
        return picture(
                "NORMALISED_OVER_ALL_CHANNELS",
                new Words(
                        "mean and deviation are those of all channels",
                        "Mean and standard deviation were taken over the whole activation. Each channel is a picture"
                                + " with its own brightness.",
                        "Does the picture of one channel change when another channel does?"),
                (activation, channel) -> {
                    double[] all = activation.values();
                    double deviation = deviation(all, all.length);
                    return pixels(activation, channel, x -> limited(level(x - mean(all), deviation)));
                });
    }

    private static Misconception<IntermediateActivations> overflowWrap() {
        return picture(
                "OVERFLOW_WRAP",
                new Words(
                        "values outside 0..255 are not limited",
                        "Values below 0 or above 255 were cast to 8 bits, where 256 becomes 0, or left as they are."
                                + " They must be limited to 0..255 first.",
                        "Which pixel does a value get that is ten standard deviations above the mean?"),
                unlimited(v -> (int) v & 0xFF),
                unlimited(v -> (byte) v),
                unlimited(v -> (int) v));
    }

    private static Picture unlimited(Pixel pixel) {
        return (activation, channel) -> {
            double[] a = Tensors.channel(activation, channel).values();
            double deviation = deviation(a, a.length);
            return pixels(activation, channel, x -> pixel.of(level(x - mean(a), deviation)));
        };
    }

    private static Misconception<IntermediateActivations> includesInput() {
        return listing(
                "INCLUDES_INPUT",
                new Words(
                        "the image itself is the first result",
                        "The list starts with the image. It has one result per layer: what the layer gives, not what"
                                + " it reads.",
                        "How many results has a network of one layer?"),
                IntermediateActivationsMisconceptions::withImage,
                (network, image) -> withImage(network, image).subList(0, network.size()));
    }

    private static List<Tensor> withImage(List<Layer> network, Tensor image) {
        List<Tensor> results = new ArrayList<>(List.of(image));
        results.addAll(RIGHT.activations(network, image));
        return results;
    }

    private interface Pixel {
        int of(double value);
    }

    private static double mean(double[] a) {
        return Arrays.stream(a).sum() / a.length;
    }

    private static double deviation(double[] a, int divisor) {
        double mean = mean(a);
        return Math.sqrt(Arrays.stream(a).map(x -> (x - mean) * (x - mean)).sum() / divisor);
    }

    private static double level(double distance, double deviation) {
        return deviation == 0 ? 128 : distance / deviation * 64 + 128;
    }

    private static int limited(double level) {
        return (int) Math.max(0, Math.min(255, level));
    }

    private static int[][] pixels(Tensor activation, int channel, Pixel pixel) {
        int[][] pixels = new int[activation.height()][activation.width()];
        for (int i = 0; i < activation.height(); i++) {
            for (int j = 0; j < activation.width(); j++) {
                pixels[i][j] = pixel.of(activation.get(i, j, channel));
            }
        }
        return pixels;
    }

    private static Misconception<IntermediateActivations> listing(String id, Words words, Listing... wrong) {
        Misconception<IntermediateActivations> misconception = Misconception.named(id, words);
        for (Listing listing : wrong) {
            misconception = misconception.altering(ACTIVATIONS, () -> NOTHING.listing(listing));
        }
        return misconception;
    }

    private static Misconception<IntermediateActivations> picture(String id, Words words, Picture... wrong) {
        Misconception<IntermediateActivations> misconception = Misconception.named(id, words);
        for (Picture picture : wrong) {
            misconception = misconception.altering(TO_IMAGE, () -> NOTHING.picture(picture));
        }
        return misconception;
    }
}
