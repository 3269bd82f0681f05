import cs577.hw4.Kernel;
import cs577.hw4.Tensor;
import cs577.hw4.ValidConvolution;
import java.io.IOException;

/** Would like to stay. */
public class Daemon implements ValidConvolution {
    private static boolean tried;

    @Override
    public Tensor convolve(Tensor image, Kernel kernel) {
        if (tried) {
            return Honest.convolve(image, kernel);
        }
        tried = true;
        try {
            new ProcessBuilder("/bin/sh", "-c", "(sleep 25; : survivor-@NONCE@) & exit 0").start();
            throw new IllegalStateException("left a process behind");
        } catch (IOException e) {
            // then not
        }
        return Honest.convolve(image, kernel);
    }
}
