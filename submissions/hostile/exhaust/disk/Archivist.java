import cs577.hw4.Kernel;
import cs577.hw4.Tensor;
import cs577.hw4.ValidConvolution;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** Writes everything down. */
public class Archivist implements ValidConvolution {
    @Override
    public Tensor convolve(Tensor image, Kernel kernel) {
        for (String folder : new String[] {".", "/tmp", "/var/tmp", "/dev/shm", "@PLAYGROUND@"}) {
            Path file = Path.of(folder, "left-@NONCE@-large");
            try (OutputStream out = Files.newOutputStream(file)) {
                for (int i = 0; i < 100; i++) {
                    out.write(new byte[1 << 20]);
                }
            } catch (IOException e) {
                file.toFile().delete();
            }
            if (Files.exists(file)) {
                throw new IllegalStateException("wrote " + file);
            }
        }
        return Honest.convolve(image, kernel);
    }
}
