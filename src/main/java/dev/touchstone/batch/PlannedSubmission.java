package dev.touchstone.batch;

import dev.touchstone.intake.IntakeException;
import dev.touchstone.intake.Submission;
import java.nio.file.Path;

/** A submission that must still be what it was when the plan was made. */
record PlannedSubmission(Plan.Line line) implements Unread {
    @Override
    public String id() {
        return line.id();
    }

    @Override
    public Path path() {
        return Path.of(line.path());
    }

    @Override
    public Submission read() throws IntakeException {
        Submission submission = Unread.at(path()).read();
        if (!line.sha256().isEmpty() && !line.sha256().equals(Journal.digest(submission))) {
            throw new IntakeException(path() + " is not what it was when the plan was made; plan again");
        }
        return submission;
    }
}
