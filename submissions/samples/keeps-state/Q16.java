import cs577.hw4.Base;
import cs577.hw4.FineTuning;
import cs577.hw4.Head;
import cs577.hw4.Kernel;
import cs577.hw4.Network;
import cs577.hw4.Sample;
import cs577.hw4.Schedule;
import cs577.hw4.Step;
import cs577.hw4.Tensor;
import java.util.List;

/** Question 16. */
public class Q16 implements FineTuning {
    @Override
    public List<Step> plan() {
        return List.of(Step.ADD_HEAD, Step.FREEZE_BASE, Step.TRAIN_HEAD, Step.UNFREEZE_TOP, Step.TRAIN_JOINTLY);
    }

    @Override
    public boolean isValid(List<Step> plan) {
        for (Step step : Step.values()) {
            if (plan.indexOf(step) < 0 || plan.indexOf(step) != plan.lastIndexOf(step)) {
                return false;
            }
        }
        return plan.indexOf(Step.ADD_HEAD) < plan.indexOf(Step.TRAIN_HEAD)
                && plan.indexOf(Step.FREEZE_BASE) < plan.indexOf(Step.TRAIN_HEAD)
                && plan.indexOf(Step.TRAIN_HEAD) < plan.indexOf(Step.UNFREEZE_TOP)
                && plan.indexOf(Step.UNFREEZE_TOP) < plan.indexOf(Step.TRAIN_JOINTLY);
    }

    @Override
    public Network fineTune(Network network, List<Sample> data, Schedule schedule) {
        if (data.isEmpty() || schedule.headSteps() < 0 || schedule.jointSteps() < 0) {
            throw new IllegalArgumentException("there is nothing to learn from, or a negative number of steps");
        }
        Network current = network;
        for (int i = 0; i < schedule.headSteps(); i++) {
            current = new Network(network.base(), step(current, data, schedule.headRate()).head());
        }
        for (int i = 0; i < schedule.jointSteps(); i++) {
            current = step(current, data, schedule.jointRate());
        }
        return current;
    }

    /** One full-batch step of gradient descent on the mean cross-entropy, of filters and head together. */
    private static Network step(Network network, List<Sample> data, double rate) {
        Kernel filters = network.base().filters();
        double[] weights = network.head().weights();
        if (weights.length != filters.outputs()) {
            throw new IllegalArgumentException("one weight for each filter");
        }
        double[] kernelGradient = new double[filters.weights().length];
        double[] weightGradient = new double[weights.length];
        double biasGradient = 0;
        for (Sample sample : data) {
            Tensor maps = new Q1().convolve(sample.image(), filters);
            double positions = maps.height() * maps.width();
            double z = network.head().bias();
            double[] features = new double[weights.length];
            for (int f = 0; f < weights.length; f++) {
                for (int i = 0; i < maps.height(); i++) {
                    for (int j = 0; j < maps.width(); j++) {
                        features[f] += Math.max(0, maps.get(i, j, f)) / positions;
                    }
                }
                z += weights[f] * features[f];
            }
            double error = (1 / (1 + Math.exp(-z)) - sample.label()) / data.size();
            biasGradient += error;
            for (int f = 0; f < weights.length; f++) {
                weightGradient[f] += error * features[f];
                addKernelGradient(kernelGradient, sample.image(), maps, filters, f, error * weights[f] / positions);
            }
        }
        return new Network(
                new Base(new Kernel(
                        filters.height(),
                        filters.width(),
                        filters.inputs(),
                        filters.outputs(),
                        minus(filters.weights(), kernelGradient, rate))),
                new Head(minus(weights, weightGradient, rate), network.head().bias() - rate * biasGradient));
    }

    private static void addKernelGradient(
            double[] gradient, Tensor image, Tensor maps, Kernel filters, int filter, double factor) {
        for (int u = 0; u < filters.height(); u++) {
            for (int v = 0; v < filters.width(); v++) {
                for (int c = 0; c < filters.inputs(); c++) {
                    double sum = 0;
                    for (int i = 0; i < maps.height(); i++) {
                        for (int j = 0; j < maps.width(); j++) {
                            if (maps.get(i, j, filter) > 0) {
                                sum += image.get(i + u, j + v, c);
                            }
                        }
                    }
                    gradient[((u * filters.width() + v) * filters.inputs() + c) * filters.outputs() + filter] +=
                            factor * sum;
                }
            }
        }
    }

    private static double[] minus(double[] values, double[] gradient, double rate) {
        double[] result = values.clone();
        for (int i = 0; i < result.length; i++) {
            result[i] -= rate * gradient[i];
        }
        return result;
    }
}
