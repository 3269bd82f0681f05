package cs577.hw4.key;

import cs577.hw4.ConvolutionLayer;
import cs577.hw4.FineTuning;
import cs577.hw4.Kernel;
import cs577.hw4.MaxPooling;
import cs577.hw4.PaddedConvolution;
import cs577.hw4.StridedConvolution;
import cs577.hw4.Tensor;
import cs577.hw4.ValidConvolution;
import cs577.hw4.checks.ConvolutionLayerChecks;
import cs577.hw4.checks.FineTuningChecks;
import cs577.hw4.checks.MaxPoolingChecks;
import cs577.hw4.checks.PaddedConvolutionChecks;
import cs577.hw4.checks.StridedConvolutionChecks;
import cs577.hw4.checks.ValidConvolutionChecks;
import cs577.hw4.misconceptions.ConvolutionLayerMisconceptions;
import cs577.hw4.misconceptions.FineTuningMisconceptions;
import cs577.hw4.misconceptions.MaxPoolingMisconceptions;
import cs577.hw4.misconceptions.PaddedConvolutionMisconceptions;
import cs577.hw4.misconceptions.StridedConvolutionMisconceptions;
import cs577.hw4.misconceptions.ValidConvolutionMisconceptions;
import cs577.hw4.reference.ReferenceConvolutionLayer;
import cs577.hw4.reference.ReferenceFineTuning;
import cs577.hw4.reference.ReferenceMaxPooling;
import cs577.hw4.reference.ReferencePaddedConvolution;
import cs577.hw4.reference.ReferenceStridedConvolution;
import cs577.hw4.reference.ReferenceValidConvolution;
import dev.touchstone.assignment.Assignment;
import dev.touchstone.assignment.Question;
import dev.touchstone.expect.Difference.Cell;
import java.util.List;
import java.util.Optional;

/** CS577 Deep Learning, homework 4: convolutional networks. */
public final class Homework4 implements Assignment {
    @Override
    public String id() {
        return "cs577-hw4";
    }

    @Override
    public String title() {
        return "CS577 Deep Learning, homework 4";
    }

    @Override
    public List<Question<?>> questions() {
        return List.of(q1(), q2(), q7(), q8(), q11(), q16());
    }

    @Override
    public Optional<String> nameOf(Cell cell) {
        if (cell.owner() instanceof Tensor tensor) {
            int position = cell.index() / tensor.channels();
            return Optional.of("row " + position / tensor.width() + ", column " + position % tensor.width()
                    + ", channel " + cell.index() % tensor.channels());
        }
        if (cell.owner() instanceof Kernel kernel) {
            int slice = cell.index() / kernel.outputs();
            int position = slice / kernel.inputs();
            return Optional.of("row " + position / kernel.width() + ", column " + position % kernel.width() + ", input "
                    + slice % kernel.inputs() + ", filter " + cell.index() % kernel.outputs());
        }
        return Optional.empty();
    }

    private static Question<ValidConvolution> q1() {
        return Question.of("Q1", "Valid convolution", ValidConvolution.class, ReferenceValidConvolution::new)
                .withChecks(ValidConvolutionChecks.class)
                .withCloseness(ValidConvolutionChecks::tolerance)
                .withMisconceptions(ValidConvolutionMisconceptions.all());
    }

    private static Question<PaddedConvolution> q2() {
        return Question.of("Q2", "Zero padding", PaddedConvolution.class, ReferencePaddedConvolution::new)
                .withChecks(PaddedConvolutionChecks.class)
                .withCloseness(PaddedConvolutionChecks::tolerance)
                .withMisconceptions(PaddedConvolutionMisconceptions.all());
    }

    private static Question<ConvolutionLayer> q7() {
        return Question.of(
                        "Q7",
                        "Output size of a convolutional layer",
                        ConvolutionLayer.class,
                        ReferenceConvolutionLayer::new)
                .withChecks(ConvolutionLayerChecks.class)
                .withCloseness(ConvolutionLayerChecks::tolerance)
                .withMisconceptions(ConvolutionLayerMisconceptions.all());
    }

    private static Question<StridedConvolution> q8() {
        return Question.of("Q8", "Stride", StridedConvolution.class, ReferenceStridedConvolution::new)
                .withChecks(StridedConvolutionChecks.class)
                .withCloseness(StridedConvolutionChecks::tolerance)
                .withMisconceptions(StridedConvolutionMisconceptions.all());
    }

    private static Question<MaxPooling> q11() {
        return Question.of("Q11", "Max pooling", MaxPooling.class, ReferenceMaxPooling::new)
                .withChecks(MaxPoolingChecks.class)
                .withMisconceptions(MaxPoolingMisconceptions.all());
    }

    private static Question<FineTuning> q16() {
        return Question.of("Q16", "Order of fine-tuning", FineTuning.class, ReferenceFineTuning::new)
                .withChecks(FineTuningChecks.class)
                .withCloseness(FineTuningChecks::tolerance)
                .withMisconceptions(FineTuningMisconceptions.all());
    }
}
