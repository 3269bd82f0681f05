package dev.touchstone.audit;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.exc.StreamReadException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.dataformat.yaml.YAMLMapper;

/**
 * What an assignment's author keeps for the audit, {@code <assignment>.audit.yaml} beside the rubric. Paths start at the
 * file's own folder.
 *
 * @param assignment the id of the assignment
 * @param sources folders of the reference's sources, to show the lines of survivors
 * @param right submissions that answer right, whatever they answer
 * @param wrong a folder with a folder for each question, such as {@code Q1}, with submissions that answer it wrong
 * @param equivalents mutants that no check can tell from the reference, and why
 */
record AuditFile(
        String assignment,
        List<Path> sources,
        List<Path> right,
        @Nullable Path wrong,
        List<Equivalent> equivalents) {

    /**
     * A mutant that is right.
     *
     * @param in the class, without its package, and the method, such as {@code ReferenceMaxPooling.pool}
     * @param line the source line, whatever its number and indentation
     * @param mutator the kind of slip; every kind if absent
     * @param nth which ones of those with this line and mutator; all of them if absent
     * @param questions where it is right; in all questions if absent
     */
    record Equivalent(
            String in,
            String line,
            @Nullable String mutator,
            @Nullable List<Integer> nth,
            @Nullable List<String> questions,
            String reason) {
        Equivalent {
            Objects.requireNonNull(in, "in");
            Objects.requireNonNull(line, "line");
            Objects.requireNonNull(reason, "reason");
            if (reason.isBlank()) {
                throw new IllegalArgumentException("a mutant is taken for right without a reason: " + in);
            }
        }

        @Override
        public String toString() {
            return in + (mutator == null ? "" : " " + mutator) + (nth == null ? "" : " #" + nth) + " \"" + line + "\""
                    + (questions == null ? "" : " in " + questions);
        }
    }

    private static final YAMLMapper YAML = YAMLMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    /** Lists that are absent are empty. */
    AuditFile {
        Objects.requireNonNull(assignment, "assignment");
        sources = Objects.requireNonNullElse(sources, List.of());
        right = Objects.requireNonNullElse(right, List.of());
        equivalents = Objects.requireNonNullElse(equivalents, List.of());
    }

    /** Reads the file; of an assignment that has none, nothing is known. */
    static AuditFile read(Path file, String assignment) throws AuditException {
        String text;
        try {
            text = Files.readString(file, StandardCharsets.UTF_8);
        } catch (NoSuchFileException e) {
            return new AuditFile(assignment, List.of(), List.of(), null, List.of());
        } catch (IOException e) {
            throw new AuditException("cannot read " + file + ": " + e.getMessage(), e);
        }
        try {
            AuditFile read = YAML.readValue(text, AuditFile.class);
            if (!read.assignment.equals(assignment)) {
                throw new AuditException(
                        file + " is for the assignment \"" + read.assignment + "\", not for \"" + assignment + "\"");
            }
            return read.from(file.toAbsolutePath().getParent());
        } catch (JacksonException e) {
            // Of what is no YAML the place is exact; of a wrong entry it may be the next one.
            String place = !(e instanceof StreamReadException) || e.getLocation() == null
                    ? ""
                    : ":" + e.getLocation().getLineNr() + ":" + e.getLocation().getColumnNr();
            throw new AuditException(file + place + ": " + e.getOriginalMessage(), e);
        }
    }

    private AuditFile from(@Nullable Path folder) {
        Path base = folder == null ? Path.of("") : folder;
        return new AuditFile(
                assignment,
                sources.stream().map(base::resolve).map(Path::normalize).toList(),
                right.stream().map(base::resolve).map(Path::normalize).toList(),
                wrong == null ? null : base.resolve(wrong).normalize(),
                equivalents);
    }
}
