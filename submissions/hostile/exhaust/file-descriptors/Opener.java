import cs577.hw4.Kernel;
import cs577.hw4.Tensor;
import cs577.hw4.ValidConvolution;
import java.io.FileInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** Leaves all doors open. */
public class Opener implements ValidConvolution {
    private static final List<FileInputStream> OPEN = new ArrayList<>();

    @Override
    public Tensor convolve(Tensor image, Kernel kernel) {
        try {
            while (OPEN.size() < 5_000) {
                OPEN.add(new FileInputStream("/dev/null"));
            }
        } catch (IOException e) {
            closeAll();
            return Honest.convolve(image, kernel);
        }
        throw new IllegalStateException("opened " + OPEN.size());
    }

    private static void closeAll() {
        for (FileInputStream file : OPEN) {
            try {
                file.close();
            } catch (IOException e) {
                continue;
            }
        }
        OPEN.clear();
    }
}
