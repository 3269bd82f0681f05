import cs577.hw4.Kernel;
import cs577.hw4.Tensor;
import cs577.hw4.ValidConvolution;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Would like to see how others did it. */
public class Copycat implements ValidConvolution {
    @Override
    public Tensor convolve(Tensor image, Kernel kernel) {
        try {
            throw new IllegalStateException(Files.readString(Path.of("@NEIGHBOUR_FILE@")));
        } catch (IOException e) {
            // then not
        }
        return Honest.convolve(image, kernel);
    }
}
