package cs577.hw4.hostile;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.dataformat.yaml.YAMLMapper;

/**
 * What the file beside an attack says about it.
 *
 * @param tries what the attack tries, one sentence
 * @param stoppedBy the defence that stops it, one sentence
 * @param expected the verdict where it is stopped
 * @param recipe the {@link Recipe} that packs it, if it is handed in as an archive
 * @param notStoppedBy names of weaker sandboxes that do not stop it
 */
record Sheet(
        String tries,
        String stoppedBy,
        Expected expected,
        @Nullable String recipe,
        List<String> notStoppedBy) {
    private static final YAMLMapper YAML = YAMLMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();
    private static final Pattern SENTENCE = Pattern.compile("[A-Z].*[^ ]\\.");

    Sheet {
        requireSentence("tries", tries);
        requireSentence("stoppedBy", stoppedBy);
        Objects.requireNonNull(expected, "expected is missing");
        notStoppedBy = notStoppedBy == null ? List.of() : List.copyOf(notStoppedBy);
    }

    /**
     * The verdict.
     *
     * @param question the question that the submission answers, Q1 unless said otherwise
     * @param earned points of that question, and of the whole submission
     * @param status of that question
     * @param checks of that question, by id: {@code passed}, or the reason why not; those that matter
     * @param reasons of all its checks: exactly these, wherever they stand; empty if it does not matter. For attacks
     *     that cost the process, as the order of the checks decides which of them loses it
     * @param says texts that the report must hold, as they are after JSON is decoded
     */
    record Expected(
            String question,
            BigDecimal earned,
            String status,
            Map<String, String> checks,
            Set<String> reasons,
            List<String> says) {
        Expected {
            question = question == null ? "Q1" : question;
            Objects.requireNonNull(earned, "expected.earned is missing");
            Objects.requireNonNull(status, "expected.status is missing");
            checks = checks == null ? Map.of() : Map.copyOf(checks);
            reasons = reasons == null ? Set.of() : Set.copyOf(reasons);
            says = says == null ? List.of() : List.copyOf(says);
        }
    }

    static Sheet read(Path file) throws IOException {
        try {
            return YAML.readValue(Files.readString(file), Sheet.class);
        } catch (JacksonException e) {
            throw new IOException(file + ": " + e.getMessage(), e);
        }
    }

    private static void requireSentence(String key, @Nullable String text) {
        if (text == null || !SENTENCE.matcher(text).matches()) {
            throw new IllegalArgumentException(key + " is no sentence: " + text);
        }
    }
}
