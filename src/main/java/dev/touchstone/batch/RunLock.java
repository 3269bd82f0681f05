package dev.touchstone.batch;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

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
     * @throws FolderBusyException if it is another run's
     */
    static <T> T during(ReportFolder folder, Work<T> work) throws IOException, BatchException {
        Path file = Files.createDirectories(folder.root()).resolve(".lock");
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
            if (isTaken(channel)) {
                throw new FolderBusyException("another run is writing to " + folder.root()
                        + "; wait until it has ended, or choose another folder with --out");
            }
            return work.get();
        }
    }

    /** Where the file system has no locks, two runs do each other's work, and may stop each other, but no harm. */
    private static boolean isTaken(FileChannel channel) {
        try {
            return channel.tryLock() == null;
        } catch (OverlappingFileLockException e) {
            return true;
        } catch (IOException e) {
            return false;
        }
    }
}
