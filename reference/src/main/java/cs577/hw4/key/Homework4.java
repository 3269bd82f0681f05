package cs577.hw4.key;

import cs577.hw4.Kernel;
import cs577.hw4.Tensor;
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
        return List.of(
                ValidConvolutionQuestion.declared(),
                PaddedConvolutionQuestion.declared(),
                DilatedConvolutionQuestion.declared(),
                TemplateMatchingQuestion.declared(),
                ImagePyramidQuestion.declared(),
                DepthCompensationQuestion.declared(),
                ConvolutionLayerQuestion.declared(),
                StridedConvolutionQuestion.declared(),
                PointwiseConvolutionQuestion.declared(),
                ReceptiveFieldQuestion.declared(),
                MaxPoolingQuestion.declared(),
                SpatialReductionQuestion.declared(),
                DataAugmentationQuestion.declared(),
                TransferLearningQuestion.declared(),
                FreezingQuestion.declared(),
                FineTuningQuestion.declared(),
                InceptionBlockQuestion.declared(),
                ResidualBlockQuestion.declared(),
                IntermediateActivationsQuestion.declared(),
                FilterVisualizationQuestion.declared(),
                GradCamQuestion.declared());
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
}
