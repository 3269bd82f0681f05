package dev.touchstone.batch;

import dev.touchstone.report.Report;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Joins the parts of a run. The result is, byte by byte, what one machine alone would have written, so that it can also be
 * graded further, compared and exported like any other.
 */
public final class Merge {
    private final List<ShardFolder> parts;
    private final Plan plan;
    private final SortedMap<String, Found> found = new TreeMap<>();

    private Merge(List<ShardFolder> parts, Plan plan) {
        this.parts = parts;
        this.plan = plan;
    }

    /** A report of one part; ungraded ones have no entry. */
    private record Found(WrittenReport report, Optional<Journal.Entry> entry) {}

    /**
     * What became of it.
     *
     * @param outcome as of a run
     * @param environments what the parts were graded on; more than one is worth a word
     */
    public record Merged(Outcome outcome, List<String> environments) {}

    /**
     * Joins these parts into a folder.
     *
     * @throws BatchException if something is missing, which it names, or the parts do not belong together
     */
    public static Merged of(List<Path> folders, ReportFolder out) throws IOException, BatchException {
        List<ShardFolder> parts = ShardFolder.read(folders);
        if (parts.isEmpty()) {
            throw new BatchException("there is no part to merge in " + folders);
        }
        Merge merge = new Merge(parts, parts.get(0).note().plan());
        merge.find();
        return RunLock.during(out, () -> merge.writeTo(out));
    }

    private void find() throws IOException, BatchException {
        SortedMap<Integer, List<String>> missing = new TreeMap<>();
        for (int place = 0; place < plan.submissions().size(); place++) {
            Plan.Line line = plan.submissions().get(place);
            Optional<Found> best = best(line);
            best.ifPresent(report -> found.put(line.id(), report));
            if (best.isEmpty()) {
                missing.computeIfAbsent(place % plan.shards(), shard -> new ArrayList<>())
                        .add(line.id());
            }
        }
        if (!missing.isEmpty()) {
            throw new BatchException(new Missing(plan, missing).words());
        }
    }

    /** A part that was started twice, on two machines, may have what we want in either of its folders. */
    private Optional<Found> best(Plan.Line line) throws IOException {
        Optional<Found> best = Optional.empty();
        for (ShardFolder part : parts) {
            Optional<Found> here = here(part, line);
            boolean better = here.isPresent() && here.get().entry().isPresent();
            if (best.isEmpty() || (better && best.get().entry().isEmpty())) {
                best = here;
            }
        }
        return best;
    }

    private Optional<Found> here(ShardFolder part, Plan.Line line) throws IOException {
        Path file = part.reports().report(line.id());
        if (!Files.exists(file)) {
            return Optional.empty();
        }
        WrittenReport report = WrittenReport.of(Files.readAllBytes(file));
        Optional<Journal.Entry> entry = new Journal(part.reports(), settings(report.report())).entry(line.id());
        if (!report.graded()) {
            return Optional.of(new Found(report, Optional.empty()));
        }
        boolean whole = entry.isPresent()
                && entry.get().report().equals(report.sha256())
                && entry.get().submission().equals(line.sha256())
                && entry.get().settings().equals(settings(report.report()).sha256());
        return whole ? Optional.of(new Found(report, entry)) : Optional.empty();
    }

    /** What the plan says, on the machine that the report tells of. */
    private Settings settings(Report report) {
        SortedMap<String, String> all = new TreeMap<>(plan.settings());
        all.putAll(Settings.environment(report.provenance()));
        return new Settings(all);
    }

    private Merged writeTo(ReportFolder out) throws IOException {
        out.removeLeftovers();
        out.removeTables();
        Ledger ledger = new Ledger(out);
        Map<String, Report> environments = new LinkedHashMap<>();
        for (Found each : found.values()) {
            Report report = each.report().report();
            each.report().writeTo(out.report(report.submission().id()));
            if (each.entry().isPresent()) {
                new Journal(out, settings(report))
                        .write(report.submission().id(), each.entry().get());
            }
            ledger.add(report, each.entry().map(Journal.Entry::sources).orElse(""));
            environments.putIfAbsent(environment(report), report);
        }
        if (!environments.isEmpty()) {
            Report first = environments.values().iterator().next();
            ledger.write(first.assignment(), first.provenance());
        }
        return new Merged(ledger.outcome(0), List.copyOf(new TreeSet<>(environments.keySet())));
    }

    private static String environment(Report report) {
        return "Java " + report.provenance().java() + ", sandbox "
                + report.provenance().sandbox();
    }
}
