package dev.touchstone.batch;

import dev.touchstone.batch.Change.CheckChange;
import dev.touchstone.report.Report;
import dev.touchstone.report.Report.CheckPart;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * What a second run changed.
 *
 * @param submissions how many there are in either run
 * @param changes the submissions with another result: fallen scores first, the deepest fall before the others
 */
public record RunDiff(int submissions, List<Change> changes) {
    private static final Comparator<Change> ORDER =
            Comparator.comparing(Change::kind).thenComparing(RunDiff::depth).thenComparing(Change::id);

    /** Takes a copy. */
    public RunDiff {
        changes = List.copyOf(changes);
    }

    /** Compares two runs. */
    public static RunDiff of(ReportTree before, ReportTree after) {
        Set<String> ids = new TreeSet<>(before.reports().keySet());
        ids.addAll(after.reports().keySet());
        List<Change> changes = ids.stream()
                .flatMap(id ->
                        change(id, before.reports().get(id), after.reports().get(id)).stream())
                .sorted(ORDER)
                .toList();
        return new RunDiff(ids.size(), changes);
    }

    /** How many changes are of this kind. */
    public long count(Change.Kind kind) {
        return changes.stream().filter(change -> change.kind() == kind).count();
    }

    /** The larger the change, the earlier. */
    private static BigDecimal depth(Change change) {
        return change.difference().abs().negate();
    }

    private static Optional<Change> change(String id, @Nullable Report before, @Nullable Report after) {
        if (before == null || after == null) {
            return Optional.of(new Change(id, before, after, List.of(), List.of()));
        }
        List<CheckChange> checks = checks(before, after);
        boolean same = checks.isEmpty() && before.status().equals(after.status());
        return same ? Optional.empty() : Optional.of(new Change(id, before, after, Causes.of(before, after), checks));
    }

    private static List<CheckChange> checks(Report before, Report after) {
        Map<String, CheckPart> old = byId(before);
        Map<String, CheckPart> now = byId(after);
        Set<String> ids = new LinkedHashSet<>(now.keySet());
        ids.addAll(old.keySet());
        List<CheckChange> changes = new ArrayList<>();
        for (String id : ids) {
            if (!Objects.equals(result(old.get(id)), result(now.get(id)))) {
                changes.add(new CheckChange(id, old.get(id), now.get(id)));
            }
        }
        return changes;
    }

    private static Map<String, CheckPart> byId(Report report) {
        Map<String, CheckPart> checks = new LinkedHashMap<>();
        report.questions().forEach(question -> question.checks().forEach(check -> checks.put(check.id(), check)));
        return checks;
    }

    /** What of a check's part is its result; the words round it may change freely. */
    private static List<Object> result(@Nullable CheckPart check) {
        return check == null
                ? List.of()
                : List.of(
                        check.verdict(),
                        String.valueOf(check.reason()),
                        check.earned().stripTrailingZeros(),
                        check.possible().stripTrailingZeros());
    }
}
