package cs577.hw4.oracle;

import cs577.hw4.Kernel;
import cs577.hw4.Tensor;

/** Floats in ONNX's layout: an image is 1 x channels x height x width, filters are outputs x inputs x height x width. */
@SuppressWarnings("ArrayRecordComponent") // handed straight on to the engine
record OnnxArray(float[] values, long... shape) {
    static OnnxArray of(Tensor x) {
        float[] values = new float[x.channels() * x.height() * x.width()];
        int next = 0;
        for (int c = 0; c < x.channels(); c++) {
            for (int i = 0; i < x.height(); i++) {
                for (int j = 0; j < x.width(); j++) {
                    values[next++] = (float) x.get(i, j, c);
                }
            }
        }
        return new OnnxArray(values, 1, x.channels(), x.height(), x.width());
    }

    static OnnxArray of(Kernel w) {
        float[] values = new float[w.outputs() * w.inputs() * w.height() * w.width()];
        int next = 0;
        for (int f = 0; f < w.outputs(); f++) {
            for (int c = 0; c < w.inputs(); c++) {
                for (int u = 0; u < w.height(); u++) {
                    for (int v = 0; v < w.width(); v++) {
                        values[next++] = (float) w.get(u, v, c, f);
                    }
                }
            }
        }
        return new OnnxArray(values, w.outputs(), w.inputs(), w.height(), w.width());
    }

    static OnnxArray of(double[] numbers) {
        float[] values = new float[numbers.length];
        for (int i = 0; i < numbers.length; i++) {
            values[i] = (float) numbers[i];
        }
        return new OnnxArray(values, numbers.length);
    }

    /** What an engine gave for one image. */
    static Tensor tensor(float[][][] image) {
        double[][][] channels = new double[image.length][image[0].length][image[0][0].length];
        for (int c = 0; c < image.length; c++) {
            for (int i = 0; i < image[c].length; i++) {
                for (int j = 0; j < image[c][i].length; j++) {
                    channels[c][i][j] = image[c][i][j];
                }
            }
        }
        return Tensor.ofChannels(channels);
    }
}
