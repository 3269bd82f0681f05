package dev.touchstone.batch;

import dev.touchstone.intake.FolderReader;
import dev.touchstone.intake.IntakeException;
import dev.touchstone.intake.Submission;
import java.nio.file.Path;

/** A submission that stands on the disk and has not been read yet: a run may hold many more than fit into memory. */
public interface Unread {
    /** The id that the submission will have. */
    String id();

    /** Where it stands, for messages and plans. */
    Path path();

    /**
     * Reads it.
     *
     * @throws IntakeException if nothing of it can be read
     */
    Submission read() throws IntakeException;

    /** The submission in this folder. */
    static Unread at(Path folder) {
        return new Folder(folder);
    }

    /** A folder whose name is the id. */
    record Folder(Path path) implements Unread {
        @Override
        public String id() {
            return path.toAbsolutePath().normalize().getFileName().toString();
        }

        @Override
        public Submission read() throws IntakeException {
            return FolderReader.read(path);
        }
    }
}
