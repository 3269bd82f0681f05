import cs577.hw4.Kernel;
import cs577.hw4.Tensor;
import cs577.hw4.ValidConvolution;
import java.util.ArrayList;
import java.util.List;

/** Keeps everything. */
public class Hoarder implements ValidConvolution {
    private static int calls;

    @Override
    public Tensor convolve(Tensor image, Kernel kernel) {
        List<byte[]> all = new ArrayList<>();
        for (int megabyte = 0; calls < 20 && megabyte < 10_000; megabyte++) {
            calls += megabyte == 0 ? 1 : 0;
            all.add(new byte[1 << 20]);
        }
        return Tensor.zeros(1 + all.size(), 1, 1);
    }
}
