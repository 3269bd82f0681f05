import cs577.hw4.Kernel;
import cs577.hw4.Tensor;
import cs577.hw4.ValidConvolution;
import java.io.IOException;
import java.nio.file.Path;

/** Would like to be two. */
public class Forker implements ValidConvolution {
    @Override
    public Tensor convolve(Tensor image, Kernel kernel) {
        for (String how : new String[] {"POSIX_SPAWN", "VFORK", "FORK"}) {
            System.setProperty("jdk.lang.Process.launchMechanism", how);
            try {
                Path java = Path.of(System.getProperty("java.home"), "bin", "java");
                new ProcessBuilder(java.toString(), "-Dsurvivor-@NONCE@=1", "-version").start();
                throw new IllegalStateException("started by " + how);
            } catch (IOException e) {
                continue;
            }
        }
        return Honest.convolve(image, kernel);
    }
}
