package dev.touchstone.audit;

import dev.touchstone.audit.AuditFile.Equivalent;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** The author's list of mutants that are right; notes which entries explain something, and in which questions. */
final class Equivalents {
    private final List<Equivalent> entries;
    private final SourceLines sources;
    private final Map<Equivalent, Set<String>> used = new HashMap<>();

    Equivalents(List<Equivalent> entries, SourceLines sources) {
        this.entries = entries;
        this.sources = sources;
    }

    /** Why an accepted mutant is right in this question, if the author says so. */
    Optional<String> reason(String question, Mutant mutant) {
        Optional<Equivalent> found = entries.stream()
                .filter(entry -> matches(entry, question, mutant))
                .findFirst();
        found.ifPresent(
                entry -> used.computeIfAbsent(entry, key -> new TreeSet<>()).add(question));
        return found.map(Equivalent::reason);
    }

    private boolean matches(Equivalent entry, String question, Mutant mutant) {
        return entry.in().equals(mutant.simpleClass() + "." + mutant.place().method())
                && entry.mutator().equals(mutant.mutator())
                && entry.line().strip().equals(sources.of(mutant.place()))
                && (entry.nth() == null || entry.nth().contains(mutant.nth()))
                && (entry.questions() == null || entry.questions().contains(question));
    }

    /**
     * The entries that explain no survivor, or none in one of the questions that they list.
     *
     * @param audited the questions that were audited
     * @param all true if these are all questions of the assignment
     */
    List<String> stale(Set<String> audited, boolean all) {
        List<String> stale = new ArrayList<>();
        for (Equivalent entry : entries) {
            Set<String> explained = used.getOrDefault(entry, Set.of());
            Set<String> missing = new TreeSet<>(Objects.requireNonNullElse(entry.questions(), List.of()));
            missing.retainAll(audited);
            missing.removeAll(explained);
            if (!missing.isEmpty() || (entry.questions() == null && all && explained.isEmpty())) {
                stale.add(entry + (missing.isEmpty() ? "" : ": not in " + missing));
            }
        }
        return stale;
    }
}
