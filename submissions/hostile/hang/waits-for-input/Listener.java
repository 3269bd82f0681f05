import cs577.hw4.Kernel;
import cs577.hw4.Tensor;
import cs577.hw4.ValidConvolution;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.IOException;

/** Waits for instructions. */
public class Listener implements ValidConvolution {
    @Override
    public Tensor convolve(Tensor image, Kernel kernel) {
        try {
            FileInputStream in = new FileInputStream(FileDescriptor.in);
            while (in.read() >= 0) {
                Thread.onSpinWait();
            }
        } catch (IOException e) {
            return Tensor.zeros(1, 1, 1);
        }
        return Tensor.zeros(1, 1, 1);
    }
}
