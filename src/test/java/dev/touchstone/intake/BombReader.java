package dev.touchstone.intake;

import java.nio.file.Path;
import java.util.List;

/** Reads the archives that are its arguments, in whatever memory it is given, and prints what became of them. */
final class BombReader {
    private BombReader() {}

    public static void main(String[] args) throws IntakeException {
        for (String arg : args) {
            for (HandIn handIn : SubmissionSearch.find(List.of(Path.of(arg)))) {
                Submission submission = handIn.read();
                System.out.println(submission.id() + " " + Packed.paths(submission) + " " + Packed.reasons(submission));
            }
        }
    }
}
