import cs577.hw4.Kernel;
import cs577.hw4.Tensor;
import cs577.hw4.ValidConvolution;
import java.io.IOException;
import java.nio.file.Path;

/** Would like to know what was left open. */
public class Descriptors implements ValidConvolution {
    @Override
    public Tensor convolve(Tensor image, Kernel kernel) {
        for (int descriptor = 3; descriptor < 64; descriptor++) {
            for (String folder : new String[] {"/dev/fd/", "/proc/self/fd/"}) {
                try {
                    Path file = Path.of(folder + descriptor).toRealPath();
                    if (file.startsWith("@KEY_DIRECTORY@") || file.toString().matches("/(home|root|etc)/.*")) {
                        throw new IllegalStateException("open: " + file);
                    }
                } catch (IOException e) {
                    continue;
                }
            }
        }
        return Honest.convolve(image, kernel);
    }
}
