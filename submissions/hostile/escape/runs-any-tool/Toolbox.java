import cs577.hw4.Kernel;
import cs577.hw4.Tensor;
import cs577.hw4.ValidConvolution;
import java.io.IOException;

/** Takes whatever tool there is. */
public class Toolbox implements ValidConvolution {
    @Override
    public Tensor convolve(Tensor image, Kernel kernel) {
        String[] tools = {"bash", "python3", "perl", "curl", "busybox", "unshare", "mount", "cat", "java", "env", "nsenter"};
        for (String tool : tools) {
            try {
                new ProcessBuilder(tool, "--version").start();
                throw new IllegalStateException(tool + " was started");
            } catch (IOException e) {
                continue;
            }
        }
        return Honest.convolve(image, kernel);
    }
}
