package cs577.hw4;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.Type;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Submissions are compiled against these names and signatures: a change here breaks every one of them. */
class SignaturesTest {
    private static final List<String> BINDING = List.of(
            "ConvolutionLayer: Tensor apply(Tensor, Kernel, double[])",
            "ConvolutionLayer: Shape outputShape(Shape, int, int, int)",
            "ConvolutionLayer: long parameters(Shape, int, int, int)",
            "DataAugmentation: List<Sample> augment(List<Sample>, List<Augmentation>)",
            "DataAugmentation: Tensor brightness(Tensor, double)",
            "DataAugmentation: Tensor flipHorizontal(Tensor)",
            "DataAugmentation: Tensor flipVertical(Tensor)",
            "DataAugmentation: Tensor rotate(Tensor, int)",
            "DataAugmentation: Tensor shift(Tensor, int, int)",
            "DepthCompensation: int compensatingDepth(Shape, int, int)",
            "DepthCompensation: Tensor spaceToDepth(Tensor, int)",
            "DilatedConvolution: Tensor convolve(Tensor, Kernel, int, int)",
            "FilterVisualization: Tensor inputGradient(List<Layer>, int, Tensor)",
            "FilterVisualization: Tensor maximize(List<Layer>, int, Tensor, int, double)",
            "FilterVisualization: int[][][] toImage(Tensor)",
            "FineTuning: Network fineTune(Network, List<Sample>, Schedule)",
            "FineTuning: boolean isValid(List<Step>)",
            "FineTuning: List<Step> plan()",
            "Freezing: Network step(Network, List<Sample>, double, Set<Part>)",
            "GradCam: Tensor explain(List<Layer>, double[][], Tensor, int)",
            "GradCam: Tensor heatmap(Tensor, Tensor)",
            "GradCam: double[] weights(Tensor)",
            "ImagePyramid: int footprint(int, int)",
            "ImagePyramid: List<Tensor> levels(Tensor, int)",
            "InceptionBlock: Tensor apply(Tensor, InceptionWeights)",
            "IntermediateActivations: List<Tensor> activations(List<Layer>, Tensor)",
            "IntermediateActivations: int[][] toImage(Tensor, int)",
            "MaxPooling: Tensor pool(Tensor, int, int)",
            "PaddedConvolution: Tensor convolve(Tensor, Kernel, int)",
            "PointwiseConvolution: Tensor apply(Tensor, double[][], double[])",
            "PointwiseConvolution: long parameters(int, int[])",
            "ReceptiveField: List<Field> fields(List<Window>)",
            "ResidualBlock: Tensor apply(Tensor, Kernel, Kernel)",
            "SpatialReduction: Tensor average(Tensor, int, int)",
            "SpatialReduction: double[] globalAverage(Tensor)",
            "SpatialReduction: Tensor maxGradient(Tensor, Tensor, int, int)",
            "SpatialReduction: Shape outputShape(Shape, int, int)",
            "SpatialReduction: long parameters(Shape, int)",
            "StridedConvolution: Tensor apply(Tensor, Kernel, double[], int)",
            "StridedConvolution: Shape outputShape(Shape, int, int, int, int)",
            "TemplateMatching: Match bestMatch(Tensor, Tensor)",
            "TemplateMatching: Tensor responses(Tensor, Tensor)",
            "TransferLearning: double[] features(Base, Tensor)",
            "TransferLearning: double loss(Base, Head, List<Sample>)",
            "TransferLearning: Head trainHead(Base, List<Sample>, double, int)",
            "ValidConvolution: Tensor convolve(Tensor, Kernel)");

    private static final List<String> RECORDS = List.of(
            "Base(Kernel filters)",
            "Field(int size, int jump)",
            "Head(double[] weights, double bias)",
            "InceptionWeights(Kernel pointwise, Kernel reduce3, Kernel conv3, Kernel reduce5, Kernel conv5,"
                    + " Kernel poolProjection)",
            "Kernel(int height, int width, int inputs, int outputs, double[] weights)",
            "Layer(Kernel kernel, double[] bias, int stride)",
            "Match(int row, int column, double score)",
            "Network(Base base, Head head)",
            "Sample(Tensor image, int label)",
            "Schedule(double headRate, int headSteps, double jointRate, int jointSteps)",
            "Shape(int height, int width, int channels)",
            "Tensor(int height, int width, int channels, double[] values)",
            "Window(int size, int stride, int dilation)");

    private static final List<String> ENUMS = List.of(
            "Augmentation[FLIP_HORIZONTAL, FLIP_VERTICAL, ROTATE_QUARTER_TURN]",
            "Part[BASE, HEAD]",
            "Step[ADD_HEAD, FREEZE_BASE, TRAIN_HEAD, UNFREEZE_TOP, TRAIN_JOINTLY]");

    /** Compiles only if no two questions clash, so that one class can answer all of them. */
    private abstract static class AnswersEverything
            implements ValidConvolution,
                    PaddedConvolution,
                    DilatedConvolution,
                    TemplateMatching,
                    ImagePyramid,
                    DepthCompensation,
                    ConvolutionLayer,
                    StridedConvolution,
                    PointwiseConvolution,
                    ReceptiveField,
                    MaxPooling,
                    SpatialReduction,
                    DataAugmentation,
                    TransferLearning,
                    Freezing,
                    FineTuning,
                    InceptionBlock,
                    ResidualBlock,
                    IntermediateActivations,
                    FilterVisualization,
                    GradCam {}

    @Test
    void theInterfacesHaveExactlyTheBindingMethods() throws Exception {
        assertThat(publicTypes()
                        .filter(Class::isInterface)
                        .flatMap(
                                type -> Arrays.stream(type.getDeclaredMethods()).map(SignaturesTest::signature)))
                .containsExactlyInAnyOrderElementsOf(BINDING);
    }

    @Test
    void oneClassCanAnswerAllTwentyOneQuestions() throws Exception {
        assertThat(AnswersEverything.class.getInterfaces())
                .hasSize(21)
                .containsExactlyInAnyOrder(
                        publicTypes().filter(Class::isInterface).toArray(Class<?>[]::new));
    }

    @Test
    void everyMethodIsLeftToTheStudent() throws Exception {
        assertThat(publicTypes()
                        .filter(Class::isInterface)
                        .flatMap(type -> Arrays.stream(type.getDeclaredMethods()))
                        .filter(method -> !Modifier.isAbstract(method.getModifiers())))
                .isEmpty();
    }

    @Test
    void theRecordsHaveTheBindingComponents() throws Exception {
        assertThat(publicTypes().filter(Class::isRecord).map(SignaturesTest::header))
                .containsExactlyInAnyOrderElementsOf(RECORDS);
    }

    @Test
    void theEnumsHaveTheBindingConstants() throws Exception {
        assertThat(publicTypes()
                        .filter(Class::isEnum)
                        .map(type -> type.getSimpleName() + Arrays.toString(type.getEnumConstants())))
                .containsExactlyInAnyOrderElementsOf(ENUMS);
    }

    @Test
    void nothingElseIsPublic() throws Exception {
        assertThat(publicTypes()).hasSize(21 + RECORDS.size() + ENUMS.size());
    }

    private static Stream<Class<?>> publicTypes() throws IOException, URISyntaxException {
        Path root = Path.of(
                Tensor.class.getProtectionDomain().getCodeSource().getLocation().toURI());
        TreeMap<String, Class<?>> types = new TreeMap<>();
        try (Stream<Path> files = Files.list(root.resolve("cs577").resolve("hw4"))) {
            for (Path file : files.toList()) {
                String name = file.getFileName().toString();
                if (name.endsWith(".class") && !name.startsWith("package-info")) {
                    types.put(name, load("cs577.hw4." + name.substring(0, name.length() - ".class".length())));
                }
            }
        }
        return types.values().stream().filter(type -> Modifier.isPublic(type.getModifiers()));
    }

    private static Class<?> load(String name) {
        try {
            return Class.forName(name);
        } catch (ClassNotFoundException impossible) {
            throw new AssertionError("listed, but not loadable: " + name, impossible);
        }
    }

    private static String signature(Method method) {
        String parameters = Arrays.stream(method.getGenericParameterTypes())
                .map(SignaturesTest::simple)
                .collect(Collectors.joining(", "));
        return method.getDeclaringClass().getSimpleName() + ": " + simple(method.getGenericReturnType()) + " "
                + method.getName() + "(" + parameters + ")";
    }

    private static String header(Class<?> type) {
        return Arrays.stream(type.getRecordComponents())
                .map(component -> simple(component.getGenericType()) + " " + component.getName())
                .collect(Collectors.joining(", ", type.getSimpleName() + "(", ")"));
    }

    private static String simple(Type type) {
        return type.getTypeName().replaceAll("[a-z0-9]+\\.", "");
    }
}
