import cs577.hw4.Kernel;
import cs577.hw4.Tensor;
import cs577.hw4.ValidConvolution;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.Deflater;

/** Lets the C library hoard. */
public class Compressor implements ValidConvolution {
    private static final byte[] INPUT = new byte[1000];
    private static final List<Deflater> ALL = new ArrayList<>();

    @Override
    public Tensor convolve(Tensor image, Kernel kernel) {
        while (ALL.size() < 20_000) {
            Deflater deflater = new Deflater();
            deflater.setInput(INPUT);
            deflater.deflate(new byte[16]);
            ALL.add(deflater);
        }
        return Tensor.zeros(1, 1, 1);
    }
}
