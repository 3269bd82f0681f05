package cs577.hw4.oracle;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import cs577.hw4.Kernel;
import cs577.hw4.Tensor;
import java.nio.FloatBuffer;
import java.util.HashMap;
import java.util.Map;
import java.util.OptionalDouble;

/** ONNX Runtime in single precision: each operation is a model of one node. */
final class Onnx implements ImageEngine {
    private final OrtEnvironment environment = OrtEnvironment.getEnvironment();

    /** A {@link Trial} that computes with this engine. */
    @FunctionalInterface
    interface OnnxTrial<T> {
        OptionalDouble deviation(Onnx onnx, T answer, Draw draw);
    }

    /** A comparison with this engine, on numbers that it can represent. */
    <T> Comparison<T> comparison(Class<T> api, String subject, OnnxTrial<T> trial) {
        return new Comparison<>(
                api, subject, Authority.ONNX_RUNTIME, (answer, draw) -> trial.deviation(this, answer, draw.inFloats()));
    }

    @Override
    public Tensor convolution(Tensor x, Kernel w, double[] bias, Steps steps) {
        OnnxNode node = OnnxNode.of("Conv")
                .withAll("kernel_shape", w.height(), w.width())
                .withAll("strides", steps.stride(), steps.stride())
                .withAll("pads", steps.padding(), steps.padding(), steps.padding(), steps.padding())
                .withAll("dilations", steps.rate(), steps.rate());
        return run(node, OnnxArray.of(x), OnnxArray.of(w), OnnxArray.of(bias));
    }

    @Override
    public Tensor maxPooling(Tensor x, int size, int stride) {
        return pooling("MaxPool", x, size, stride);
    }

    @Override
    public Tensor averagePooling(Tensor x, int size, int stride) {
        return pooling("AveragePool", x, size, stride);
    }

    private Tensor pooling(String operator, Tensor x, int size, int stride) {
        OnnxNode node =
                OnnxNode.of(operator).withAll("kernel_shape", size, size).withAll("strides", stride, stride);
        return run(node, OnnxArray.of(x));
    }

    @Override
    public Tensor globalAverage(Tensor x) {
        return run(OnnxNode.of("GlobalAveragePool"), OnnxArray.of(x));
    }

    @Override
    public Tensor spaceToDepth(Tensor x, int block) {
        return run(OnnxNode.of("SpaceToDepth").with("blocksize", block), OnnxArray.of(x));
    }

    private Tensor run(OnnxNode node, OnnxArray... arrays) {
        Map<String, OnnxTensor> inputs = new HashMap<>();
        try (OrtSession.SessionOptions options = new OrtSession.SessionOptions()) {
            options.setIntraOpNumThreads(1);
            options.setInterOpNumThreads(1);
            for (int i = 0; i < arrays.length; i++) {
                FloatBuffer values = FloatBuffer.wrap(arrays[i].values());
                inputs.put(OnnxNode.input(i), OnnxTensor.createTensor(environment, values, arrays[i].shape()));
            }
            try (OrtSession session = environment.createSession(node.model(arrays.length), options);
                    OrtSession.Result result = session.run(inputs)) {
                float[][][][] batch = (float[][][][]) result.get(0).getValue();
                return OnnxArray.tensor(batch[0]);
            }
        } catch (OrtException e) {
            throw new IllegalStateException("ONNX Runtime could not run " + node, e);
        } finally {
            inputs.values().forEach(OnnxTensor::close);
        }
    }
}
