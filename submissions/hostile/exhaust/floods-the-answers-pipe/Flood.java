import cs577.hw4.Kernel;
import cs577.hw4.Tensor;
import cs577.hw4.ValidConvolution;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.util.Arrays;

/** Answers with the sea. */
public class Flood implements ValidConvolution {
    @Override
    public Tensor convolve(Tensor image, Kernel kernel) {
        byte[] megabyte = new byte[1 << 20];
        Arrays.fill(megabyte, (byte) -1);
        try (FileOutputStream out = new FileOutputStream(FileDescriptor.out)) {
            for (int i = 0; i < 100; i++) {
                out.write(megabyte);
            }
        } catch (IOException e) {
            return Tensor.zeros(1, 1, 1);
        }
        return Tensor.zeros(1, 1, 1);
    }
}
