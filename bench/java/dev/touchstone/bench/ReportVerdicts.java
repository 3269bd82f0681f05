package dev.touchstone.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.TreeMap;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The verdicts of a report in the form of {@link VerdictFile}: whatever is not passed counts as failed. */
final class ReportVerdicts {
    private ReportVerdicts() {}

    /** Arguments: a report, the file to write. */
    public static void main(String[] arguments) throws IOException {
        JsonNode report = new JsonMapper().readTree(Files.readString(Path.of(arguments[0])));
        TreeMap<String, String> verdicts = new TreeMap<>();
        for (JsonNode question : report.get("questions")) {
            for (JsonNode check : question.get("checks")) {
                boolean passed = check.get("verdict").asString().equals("passed");
                verdicts.put(check.get("id").asString(), passed ? "passed" : "failed");
            }
        }
        StringBuilder lines = new StringBuilder();
        verdicts.forEach(
                (id, verdict) -> lines.append(id).append(' ').append(verdict).append('\n'));
        Files.writeString(Path.of(arguments[1]), lines);
    }
}
