package dev.touchstone.intake;

import dev.touchstone.intake.Remark.Kind;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** An archive on the disk that is one submission, whatever is in it. */
record StoredArchive(Path file, Caps caps) {

    HandIn handIn() {
        return new HandIn(ArchiveFormat.stem(name()), this::read);
    }

    private String name() {
        return file.toAbsolutePath().normalize().getFileName().toString();
    }

    /** The whole archive is taken into memory first: a disk that fails is told from an archive that is broken. */
    private Harvest read() throws IntakeException {
        try {
            if (Files.size(file) > caps.archiveBytes()) {
                return SubmissionReader.readArchive(
                        name(),
                        () -> {
                            throw tooLarge(caps);
                        },
                        caps);
            }
            byte[] bytes = Files.readAllBytes(file);
            return SubmissionReader.readArchive(name(), () -> Archive.of(bytes), caps);
        } catch (IOException e) {
            throw new IntakeException("cannot read the submission in " + file + ": " + e.getMessage(), e);
        }
    }

    static Refusal tooLarge(Caps caps) {
        return new Refusal(Kind.TOO_LARGE, "an archive has at most " + caps.archiveBytes() + " bytes");
    }
}
