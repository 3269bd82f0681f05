import cs577.hw4.Kernel;
import cs577.hw4.Tensor;
import cs577.hw4.ValidConvolution;
import java.io.File;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.net.URL;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystems;
import java.nio.file.Path;
import java.nio.file.ProviderNotFoundException;
import java.util.List;
import java.util.Scanner;

/** Tries all doors of the same house. */
public class ManyDoors implements ValidConvolution {
    private static final String KEY = "@KEY_FILE@";

    private interface Door {
        String read() throws IOException;
    }

    private static final List<Door> DOORS = List.of(
            () -> new String(new URL("file:" + KEY).openStream().readAllBytes(), StandardCharsets.UTF_8),
            () -> new Scanner(new File(KEY), StandardCharsets.UTF_8).nextLine(),
            () -> new RandomAccessFile(KEY, "r").readLine(),
            ManyDoors::byChannel,
            () -> FileSystems.newFileSystem(Path.of(KEY)).toString());

    private static String byChannel() throws IOException {
        try (FileChannel channel = FileChannel.open(Path.of(KEY))) {
            ByteBuffer bytes = ByteBuffer.allocate(1000);
            channel.read(bytes);
            return new String(bytes.array(), StandardCharsets.UTF_8);
        }
    }

    @Override
    public Tensor convolve(Tensor image, Kernel kernel) {
        for (Door door : DOORS) {
            try {
                throw new IllegalStateException(door.read());
            } catch (IOException | ProviderNotFoundException e) {
                continue;
            }
        }
        return Honest.convolve(image, kernel);
    }
}
