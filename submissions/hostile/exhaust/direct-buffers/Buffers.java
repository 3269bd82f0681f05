import cs577.hw4.Kernel;
import cs577.hw4.Tensor;
import cs577.hw4.ValidConvolution;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;

/** Keeps its things elsewhere. */
public class Buffers implements ValidConvolution {
    @Override
    public Tensor convolve(Tensor image, Kernel kernel) {
        List<ByteBuffer> all = new ArrayList<>();
        for (int megabyte = 0; megabyte < 4_000; megabyte++) {
            all.add(ByteBuffer.allocateDirect(1 << 20));
        }
        return Tensor.zeros(all.size(), 1, 1);
    }
}
