package dev.touchstone.batch;

import dev.touchstone.intake.SourceFile;
import dev.touchstone.intake.Submission;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;

/**
 * Finds out whether two submissions are the same work: a digest of the sources in which comments, white space, package
 * names, file names and the order of the files do not count. Renamed variables do; that is for tools made for it.
 */
final class SameSources {
    private SameSources() {}
    /** The digest; empty if there is no source text at all, which is no work that could be the same. */
    static String digest(Submission submission) {
        PackageNames packages = new PackageNames();
        for (SourceFile file : submission.sources()) {
            packages.add(JavaTokens.of(file.text()));
        }
        // One file at a time, for tokens take fifty times the room of the text.
        String all = submission.sources().stream()
                .map(file -> packages.without(JavaTokens.of(file.text())))
                .filter(tokens -> !tokens.isEmpty())
                .map(tokens -> Digests.of(String.join("\n", tokens).getBytes(StandardCharsets.UTF_8)))
                .sorted()
                .collect(Collectors.joining("\n"));
        return all.isEmpty() ? "" : Digests.of(all.getBytes(StandardCharsets.UTF_8));
    }
}
