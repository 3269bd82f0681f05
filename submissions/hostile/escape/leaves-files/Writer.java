import cs577.hw4.Kernel;
import cs577.hw4.Tensor;
import cs577.hw4.ValidConvolution;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Would like to leave something. */
public class Writer implements ValidConvolution {
    @Override
    public Tensor convolve(Tensor image, Kernel kernel) {
        String[] folders = {
            ".", System.getProperty("user.home"), System.getProperty("java.io.tmpdir"), "/", "/tmp", "/var/tmp", "/dev/shm", "@PLAYGROUND@"
        };
        boolean written = false;
        for (String folder : folders) {
            try {
                Files.createFile(Path.of(folder, "left-@NONCE@"));
                written = true;
            } catch (IOException e) {
                continue;
            }
        }
        if (written) {
            throw new IllegalStateException("wrote a file");
        }
        return Honest.convolve(image, kernel);
    }
}
