import cs577.hw4.Kernel;
import cs577.hw4.Tensor;
import cs577.hw4.ValidConvolution;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Would like to make its answer the right one. */
public class Vandal implements ValidConvolution {
    @Override
    public Tensor convolve(Tensor image, Kernel kernel) {
        for (String file : new String[] {"@KEY_FILE@", "@HOME_FILE@", "@NEIGHBOUR_FILE@"}) {
            try {
                Files.writeString(Path.of(file), "// forged");
                throw new IllegalStateException("changed " + file);
            } catch (IOException e) {
                continue;
            }
        }
        return Honest.convolve(image, kernel);
    }
}
