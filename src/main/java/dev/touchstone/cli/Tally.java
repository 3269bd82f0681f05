package dev.touchstone.cli;

import dev.touchstone.batch.Outcome;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Says what was graded and what was not: the last lines of a run. */
final class Tally {
    private Tally() {}

    /** Who handed in the same work, and then the counts. */
    static List<String> lines(Outcome outcome, Path out) {
        List<String> lines = new ArrayList<>();
        for (List<String> group : outcome.duplicates()) {
            lines.add("the same sources: " + group.stream().map(PlainText::line).collect(Collectors.joining(", ")));
        }
        lines.add(sentence(outcome, out));
        return lines;
    }

    static String sentence(Outcome outcome, Path out) {
        String folder = out.toString().isEmpty() ? "." : out.toString();
        String before = outcome.kept() == 0 ? "" : " (" + outcome.kept() + " of them before)";
        return outcome.graded() + (outcome.graded() == 1 ? " submission" : " submissions") + " graded" + before + ", "
                + outcome.ungraded() + " ungraded; reports in " + (folder.endsWith("/") ? folder : folder + "/");
    }
}
