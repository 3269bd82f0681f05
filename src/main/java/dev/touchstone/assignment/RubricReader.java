package dev.touchstone.assignment;

import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.dialect.Dialects;
import com.networknt.schema.serialization.DefaultNodeReader;
import com.networknt.schema.serialization.NodeReader;
import com.networknt.schema.utils.JsonNodes;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** Reads a rubric; what is wrong with it is told with file, line and column. */
public final class RubricReader {
    private static final String SCHEMA = "rubric.schema.json";

    private final YAMLMapper yaml = YAMLMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();
    private final NodeReader places =
            DefaultNodeReader.builder().yamlMapper(yaml).locationAware().build();

    /** Reads and validates the rubric in this file. */
    public Rubric read(Path file) {
        String text = textOf(file);
        try {
            JsonNode tree = yaml.readTree(text);
            if (tree == null || tree.isMissingNode() || tree.isNull()) {
                throw new AssignmentException(file + ":1:1: the rubric is empty");
            }
            validate(file, text);
            Rubric rubric = yaml.treeToValue(tree, Rubric.class);
            new RubricSums(file, places(text)).check(rubric);
            return rubric;
        } catch (JacksonException e) {
            throw new AssignmentException(file + place(e.getLocation()) + ": " + e.getOriginalMessage(), e);
        }
    }

    private static String textOf(Path file) {
        try {
            return Files.readString(file);
        } catch (NoSuchFileException e) {
            throw new AssignmentException("no such rubric: " + file, e);
        } catch (IOException e) {
            throw new AssignmentException("cannot read the rubric " + file + ": " + e.getMessage(), e);
        }
    }

    private JsonNode places(String text) {
        return places.readTree(text, com.networknt.schema.InputFormat.YAML);
    }

    private void validate(Path file, String text) {
        SchemaRegistry registry =
                SchemaRegistry.withDialect(Dialects.getDraft202012(), builder -> builder.nodeReader(places));
        Schema schema = registry.getSchema(schemaText());
        List<Error> errors = schema.validate(places(text));
        errors.stream()
                .min(Comparator.comparing(error -> lineOf(error.getInstanceNode())))
                .ifPresent(error -> {
                    throw new AssignmentException(file
                            + place(JsonNodes.tokenStreamLocationOf(error.getInstanceNode()))
                            + ": "
                            + message(error));
                });
    }

    private static int lineOf(JsonNode node) {
        TokenStreamLocation location = JsonNodes.tokenStreamLocationOf(node);
        return location == null ? 0 : location.getLineNr();
    }

    private static String message(Error error) {
        String where = String.valueOf(error.getInstanceLocation());
        String what = error.getProperty() != null && "additionalProperties".equals(error.getKeyword())
                ? "unknown key \"" + error.getProperty() + "\""
                : String.valueOf(error.getMessage());
        return where.isEmpty() ? what : what + " (at " + where + ")";
    }

    static String place(TokenStreamLocation location) {
        return location == null ? "" : ":" + location.getLineNr() + ":" + location.getColumnNr();
    }

    private static String schemaText() {
        try (InputStream stream = RubricReader.class.getResourceAsStream(SCHEMA)) {
            if (stream == null) {
                throw new IllegalStateException("the harness's jar lacks " + SCHEMA);
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
