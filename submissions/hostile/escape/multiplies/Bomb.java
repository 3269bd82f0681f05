import cs577.hw4.Kernel;
import cs577.hw4.Tensor;
import cs577.hw4.ValidConvolution;
import java.io.IOException;

/** Would like to be many; tries it often enough, and not so often that trying alone uses up its time. */
public class Bomb implements ValidConvolution {
    private static int calls;

    @Override
    public Tensor convolve(Tensor image, Kernel kernel) {
        int started = 0;
        for (int i = 0; i < 20 && calls < 5; i++) {
            try {
                new ProcessBuilder("/bin/sh", "-c", "exit 0; : survivor-@NONCE@").start();
                started++;
            } catch (IOException e) {
                continue;
            }
        }
        calls++;
        if (started > 0) {
            throw new IllegalStateException("started " + started);
        }
        return Honest.convolve(image, kernel);
    }
}
