package dev.touchstone.intake;

import java.util.List;
import java.util.Map;

/**
 * What one student handed in, read once and never again from the disk.
 *
 * @param id the name of its folder; data for reports, never used as a path unescaped
 * @param sources the Java sources, sorted by path
 * @param services from {@code META-INF/services}: interface name to the class names that the submission lists
 * @param remarks what was left out and why, each one sentence about one file
 */
public record Submission(
        String id, List<SourceFile> sources, Map<String, List<String>> services, List<Remark> remarks) {
    /** Takes copies. */
    public Submission {
        sources = List.copyOf(sources);
        services = Map.copyOf(services);
        remarks = List.copyOf(remarks);
    }

    /**
     * Something about one file that a student or a TA should know.
     *
     * @param path the file, relative to the submission
     * @param text what happened to it and why
     */
    public record Remark(String path, String text) {}
}
