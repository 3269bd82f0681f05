import cs577.hw4.Kernel;
import cs577.hw4.Tensor;
import cs577.hw4.ValidConvolution;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;

/** Complains at length. */
public class Complainer implements ValidConvolution {
    private static boolean done;

    @Override
    public Tensor convolve(Tensor image, Kernel kernel) {
        byte[] kilobytes = new byte[1 << 16];
        try {
            FileOutputStream err = new FileOutputStream(FileDescriptor.err);
            for (int i = 0; !done && i < 160; i++) {
                err.write(kilobytes);
            }
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        done = true;
        return Honest.convolve(image, kernel);
    }
}
