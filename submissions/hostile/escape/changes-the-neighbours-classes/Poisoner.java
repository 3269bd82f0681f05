import cs577.hw4.Kernel;
import cs577.hw4.Tensor;
import cs577.hw4.ValidConvolution;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Would like to be there when others are graded. */
public class Poisoner implements ValidConvolution {
    @Override
    public Tensor convolve(Tensor image, Kernel kernel) {
        String paths = System.getProperty("java.class.path") + ":" + System.getProperty("jdk.module.path");
        for (String place : paths.split(":")) {
            try {
                Files.createFile(Path.of(place).resolveSibling("left-@NONCE@"));
                throw new IllegalStateException("changed " + place);
            } catch (IOException e) {
                continue;
            }
        }
        return Honest.convolve(image, kernel);
    }
}
