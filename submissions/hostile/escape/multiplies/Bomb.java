import cs577.hw4.Kernel;
import cs577.hw4.Tensor;
import cs577.hw4.ValidConvolution;
import java.io.IOException;

/** Would like to be many. */
public class Bomb implements ValidConvolution {
    @Override
    public Tensor convolve(Tensor image, Kernel kernel) {
        int started = 0;
        for (int i = 0; i < 20; i++) {
            try {
                new ProcessBuilder("/bin/sh", "-c", "exit 0; : survivor-@NONCE@").start();
                started++;
            } catch (IOException e) {
                continue;
            }
        }
        if (started > 0) {
            throw new IllegalStateException("started " + started);
        }
        return Honest.convolve(image, kernel);
    }
}
