package cs577.hw4.hostile;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** The shipped rubric for {@link AttackedQuestions}, with less patience, so that all attacks end in minutes. */
final class SmallRubric {
    private static final YAMLMapper YAML = YAMLMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();

    private SmallRubric() {}

    /** Writes it; the points stay what they are. */
    static Path write(Path shipped, Path file) throws IOException {
        ObjectNode rubric = (ObjectNode) YAML.readTree(Files.readString(shipped));
        ObjectNode limits = (ObjectNode) rubric.required("limits");
        for (String known : List.of("submissionSeconds", "restartsPerQuestion")) {
            limits.required(known);
        }
        limits.put("submissionSeconds", 16).put("restartsPerQuestion", 1);
        ArrayNode questions = (ArrayNode) rubric.required("questions");
        questions.removeIf(question ->
                !AttackedQuestions.IDS.contains(question.required("id").stringValue()));
        return Files.writeString(file, YAML.writeValueAsString(rubric));
    }
}
