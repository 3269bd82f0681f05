package dev.touchstone.audit;

import dev.touchstone.audit.AuditFile.Equivalent;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** The author's list of mutants that are right; notes which entries explain something, and in which questions. */
final class Equivalents {
    private final List<Entry> entries;
    private final SourceLines sources;

    Equivalents(List<Equivalent> entries, SourceLines sources) {
        this.entries = entries.stream().map(Entry::new).toList();
        this.sources = sources;
    }

    /** An entry, and what it was good for so far. */
    private record Entry(Equivalent equivalent, Set<String> questions, Set<Integer> nths) {
        Entry(Equivalent equivalent) {
            this(equivalent, new TreeSet<>(), new TreeSet<>());
        }
    }

    /** Why an accepted mutant is right in this question, if the author says so. */
    Optional<String> reason(String question, Mutant mutant) {
        Optional<Entry> found = entries.stream()
                .filter(entry -> matches(entry.equivalent(), question, mutant))
                .findFirst();
        found.ifPresent(entry -> entry.questions().add(question));
        found.ifPresent(entry -> entry.nths().add(mutant.nth()));
        return found.map(entry -> entry.equivalent().reason());
    }

    private boolean matches(Equivalent entry, String question, Mutant mutant) {
        return entry.in().equals(mutant.simpleClass() + "." + mutant.place().method())
                && (entry.mutator() == null || entry.mutator().equals(mutant.mutator()))
                && entry.line().strip().equals(sources.of(mutant.place()))
                && (entry.nth() == null || entry.nth().contains(mutant.nth()))
                && (entry.questions() == null || entry.questions().contains(question));
    }

    /**
     * The entries that explain no survivor, or none in one of the questions that they list, or not all that they number.
     *
     * @param audited the questions that were audited
     * @param all true if these are all questions of the assignment
     */
    List<String> stale(Set<String> audited, boolean all) {
        List<String> stale = new ArrayList<>();
        for (Entry entry : entries) {
            Equivalent equivalent = entry.equivalent();
            List<String> listed = equivalent.questions();
            Set<String> missing = new TreeSet<>(listed == null ? List.of() : listed);
            missing.retainAll(audited);
            missing.removeAll(entry.questions());
            boolean complete = all || (listed != null && audited.containsAll(listed));
            Set<Integer> nths = new TreeSet<>(equivalent.nth() == null ? List.of() : equivalent.nth());
            nths.removeAll(entry.nths());
            if (!missing.isEmpty()) {
                stale.add(equivalent + ": not in " + missing);
            } else if (complete && entry.questions().isEmpty()) {
                stale.add(equivalent.toString());
            } else if (complete && !nths.isEmpty()) {
                stale.add(equivalent + ": not #" + nths);
            }
        }
        return stale;
    }
}
