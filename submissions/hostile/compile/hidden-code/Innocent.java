import cs577.hw4.Kernel;
import cs577.hw4.Tensor;
import cs577.hw4.ValidConvolution;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Has an innocent comment. */
public class Innocent implements ValidConvolution {
    @Override
    public Tensor convolve(Tensor image, Kernel kernel) {
        /* Checked by two friends. \u002a\u002f
        try {
            throw new IllegalStateException(Files.readString(Path.of("@KEY_FILE@")));
        } catch (IOException e) {
            System.out.print("");
        }
        \u002f\u002a Nothing to see here. */
        return Honest.convolve(image, kernel);
    }
}
