package dev.touchstone.batch;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.jspecify.annotations.Nullable;

/** Keeps a second run out of a folder of reports. The system gives it back when the program dies, however it dies. */
final class RunLock {
    private RunLock() {}

    /** What is done while no other run can write to the folder. */
    interface Work<T> {
        T get() throws IOException, BatchException;
    }

    /**
     * Does something while the folder is this run's alone.
     *
     * @throws BatchException if it is another run's
     */
    static <T> T during(ReportFolder folder, Work<T> work) throws IOException, BatchException {
        Path file = Files.createDirectories(folder.root()).resolve(".lock");
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
            if (tryLock(channel) == null) {
                throw new BatchException("another run is writing to " + folder.root()
                        + "; wait until it has ended, or choose another folder with --out");
            }
            return work.get();
        }
    }

    private static @Nullable FileLock tryLock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock();
        } catch (OverlappingFileLockException e) {
            return null;
        }
    }
}
