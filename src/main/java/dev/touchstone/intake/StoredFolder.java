package dev.touchstone.intake;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A folder on the disk that is one submission. A link that the command line names is followed, no other is. */
record StoredFolder(Path folder, Caps caps) {

    HandIn handIn() {
        return new HandIn(name(), this::read);
    }

    private String name() {
        Path name = folder.toAbsolutePath().normalize().getFileName();
        return name == null ? "submission" : name.toString();
    }

    private Harvest read() throws IntakeException {
        try {
            Path root = folder.toRealPath();
            if (!Files.isReadable(root)) {
                throw new IOException("no permission to list it");
            }
            return SubmissionReader.read(name(), () -> new FolderTree(root), caps);
        } catch (IOException e) {
            throw new IntakeException("cannot read the submission in " + folder + ": " + e.getMessage(), e);
        }
    }
}
