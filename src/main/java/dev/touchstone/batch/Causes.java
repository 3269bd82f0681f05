package dev.touchstone.batch;

import dev.touchstone.report.Report;
import dev.touchstone.report.Report.FilePart;
import dev.touchstone.report.Report.Provenance;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Why two reports of one submission may differ: whatever they depend on that is not the same. */
final class Causes {
    private static final int MOST_FILES = 5;

    private Causes() {}

    static List<String> of(Report before, Report after) {
        List<String> causes = new ArrayList<>();
        if (!files(before).equals(files(after))) {
            causes.add("submission (" + fileWords(files(before), files(after)) + ")");
        }
        if (!before.assignment().rubricSha256().equals(after.assignment().rubricSha256())) {
            causes.add("rubric");
        }
        Provenance old = before.provenance();
        Provenance now = after.provenance();
        if (!old.checksSha256().equals(now.checksSha256())) {
            causes.add("checks");
        }
        addValue(causes, "version", old.touchstone(), now.touchstone());
        addValue(causes, "seed", old.seed(), now.seed());
        addValue(causes, "Java", old.java(), now.java());
        addValue(causes, "sandbox", old.sandbox(), now.sandbox());
        return causes;
    }

    private static void addValue(List<String> causes, String word, Object before, Object after) {
        if (!before.equals(after)) {
            causes.add(word + " (" + before + " -> " + after + ")");
        }
    }

    private static Map<String, String> files(Report report) {
        return report.submission().files().stream()
                .collect(Collectors.toMap(FilePart::path, FilePart::sha256, (one, other) -> one, TreeMap::new));
    }

    /** Such as {@code Conv.java changed, Pool.java new}. */
    private static String fileWords(Map<String, String> before, Map<String, String> after) {
        TreeSet<String> paths = new TreeSet<>(before.keySet());
        paths.addAll(after.keySet());
        paths.removeIf(path -> Objects.equals(before.get(path), after.get(path)));
        String words = paths.stream()
                .limit(MOST_FILES)
                .map(path ->
                        path + (!before.containsKey(path) ? " new" : after.containsKey(path) ? " changed" : " gone"))
                .collect(Collectors.joining(", "));
        return paths.size() <= MOST_FILES ? words : words + " and " + (paths.size() - MOST_FILES) + " more";
    }
}
