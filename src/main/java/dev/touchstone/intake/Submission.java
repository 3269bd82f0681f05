package dev.touchstone.intake;

import java.util.List;
import java.util.Map;

/**
 * What one student handed in, read once and never again from the disk.
 *
 * @param id the name of its folder or archive; data for reports, never used as a path unescaped
 * @param sources the Java sources, sorted by path
 * @param services from {@code META-INF/services}: interface name to the class names that the submission lists
 * @param remarks what was left out and why: first what matters, then the others, each sorted by path
 */
public record Submission(
        String id, List<SourceFile> sources, Map<String, List<String>> services, List<Remark> remarks) {
    /** Takes copies. */
    public Submission {
        sources = List.copyOf(sources);
        services = Map.copyOf(services);
        remarks = List.copyOf(remarks);
    }

    /** The remarks that somebody must be told of; all of them where no source was read. */
    public List<Remark> loudRemarks() {
        return remarks.stream()
                .filter(remark -> sources.isEmpty() || remark.kind().loud())
                .toList();
    }
}
