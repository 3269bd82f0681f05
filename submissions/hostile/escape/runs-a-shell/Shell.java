import cs577.hw4.Kernel;
import cs577.hw4.Tensor;
import cs577.hw4.ValidConvolution;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/** Would like to use the command line. */
public class Shell implements ValidConvolution {
    @Override
    public Tensor convolve(Tensor image, Kernel kernel) {
        try {
            String[] command = {"/bin/sh", "-c", "id; : survivor-@NONCE@"};
            Process process = Runtime.getRuntime().exec(command);
            throw new IllegalStateException(new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            // then not
        }
        return Honest.convolve(image, kernel);
    }
}
