package dev.touchstone.batch;

import dev.touchstone.report.Report.AssignmentPart;
import dev.touchstone.report.Report.Provenance;
import dev.touchstone.wire.Request;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Everything but the submission that a report depends on: a word that people understand, and a digest or a value. Two runs
 * with equal settings give equal reports of equal submissions.
 */
public record Settings(SortedMap<String, String> parts) {
    /** Takes a copy. */
    public Settings {
        parts = Collections.unmodifiableSortedMap(new TreeMap<>(parts));
    }

    /** The settings of reports that carry this; the code itself is looked up where it stands. */
    static Settings of(AssignmentPart assignment, Provenance provenance, CodePlaces places) throws IOException {
        SortedMap<String, String> parts = new TreeMap<>();
        parts.put("version", provenance.touchstone());
        parts.put("harness", Digests.ofClasses(CodePlaces.placeOf(Settings.class)));
        parts.put("runner", Digests.ofClasses(CodePlaces.placeOf(Request.class)));
        parts.put("contract", Digests.ofClasses(places.contract()));
        parts.put("checks", provenance.checksSha256());
        parts.put("rubric", assignment.rubricSha256());
        parts.put("seed", Long.toString(provenance.seed()));
        parts.putAll(environment(provenance));
        return new Settings(parts);
    }

    /** What the machine decides. */
    static Map<String, String> environment(Provenance provenance) {
        return Map.of("Java", provenance.java(), "sandbox", provenance.sandbox());
    }

    /** These without what the machine decides: equal on all machines of one distributed run. */
    Settings withoutEnvironment() {
        SortedMap<String, String> rest = new TreeMap<>(parts);
        rest.remove("Java");
        rest.remove("sandbox");
        return new Settings(rest);
    }

    /** The words of the parts in which these differ from others. */
    List<String> differences(Settings other) {
        TreeMap<String, String> both = new TreeMap<>(parts);
        both.putAll(other.parts);
        return both.keySet().stream()
                .filter(key -> !parts.getOrDefault(key, "").equals(other.parts.getOrDefault(key, "")))
                .toList();
    }

    String sha256() {
        StringBuilder text = new StringBuilder();
        parts.forEach((key, value) -> text.append(key).append('=').append(value).append('\n'));
        return Digests.of(text.toString().getBytes(StandardCharsets.UTF_8));
    }
}
