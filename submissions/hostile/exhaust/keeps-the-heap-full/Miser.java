import cs577.hw4.Kernel;
import cs577.hw4.Tensor;
import cs577.hw4.ValidConvolution;
import java.util.ArrayList;
import java.util.List;

/** Keeps everything for ever. */
public class Miser implements ValidConvolution {
    private static final List<byte[]> ALL = new ArrayList<>();

    @Override
    public Tensor convolve(Tensor image, Kernel kernel) {
        try {
            for (int size = 1 << 20; size > 0; size = size / 2) {
                fill(size);
            }
        } catch (OutOfMemoryError e) {
            return Tensor.zeros(1, 1, 1);
        }
        return Tensor.zeros(1, 1, 1);
    }

    private static void fill(int size) {
        try {
            while (ALL.size() < 1_000_000) {
                ALL.add(new byte[size]);
            }
        } catch (OutOfMemoryError e) {
            return;
        }
    }
}
