import cs577.hw4.Kernel;
import cs577.hw4.Tensor;
import cs577.hw4.ValidConvolution;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.util.Random;
import java.util.concurrent.CountDownLatch;

/** Talks in its sleep. */
public class Babbler implements ValidConvolution {
    private static final CountDownLatch BEGUN = new CountDownLatch(1);

    public Babbler() throws InterruptedException {
        Thread thread = new Thread(Babbler::babble);
        thread.setDaemon(true);
        thread.start();
        BEGUN.await();
    }

    private static void babble() {
        try {
            FileOutputStream out = new FileOutputStream(FileDescriptor.out);
            for (int i = 0; i < 10_000; i++) {
                byte[] noise = new byte[1000];
                new Random().nextBytes(noise);
                noise[0] = -1;
                out.write(noise);
                BEGUN.countDown();
            }
        } catch (IOException e) {
            return;
        }
    }

    @Override
    public Tensor convolve(Tensor image, Kernel kernel) {
        return Honest.convolve(image, kernel);
    }
}
