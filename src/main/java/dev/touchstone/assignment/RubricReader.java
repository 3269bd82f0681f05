package dev.touchstone.assignment;

import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.dialect.Dialects;
import com.networknt.schema.path.NodePath;
import dev.touchstone.assignment.RubricPlaces.NamedKey;
import dev.touchstone.assignment.RubricPlaces.Place;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/**
 * Reads a rubric; what is wrong with it is told with file, line and column. Of several faults the first unknown key is
 * told, because a key that is misspelt is also a key that is missing, else the fault that stands first.
 */
public final class RubricReader {
    private static final String SCHEMA = "rubric.schema.json";

    private final YAMLMapper yaml = YAMLMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();

    /** Reads and validates the rubric in this file. */
    public Rubric read(Path file) {
        String text = textOf(file);
        RubricPlaces places = RubricPlaces.of(file, text);
        try {
            JsonNode tree = yaml.readTree(text);
            if (tree.isNull()) {
                throw new AssignmentException(file + ":1:1: the rubric is empty");
            }
            validate(tree, places);
            Rubric rubric = yaml.treeToValue(tree, Rubric.class);
            new RubricSums(places).check(rubric);
            return rubric;
        } catch (JacksonException e) {
            throw new AssignmentException(file + place(e) + ": " + e.getOriginalMessage(), e);
        }
    }

    private static String textOf(Path file) {
        try {
            return Files.readString(file);
        } catch (NoSuchFileException e) {
            throw new AssignmentException("no such rubric: " + file, e);
        } catch (CharacterCodingException e) {
            throw new AssignmentException("the rubric " + file + " is not UTF-8 text; save it as UTF-8", e);
        } catch (IOException e) {
            throw new AssignmentException("cannot read the rubric " + file + ": " + e.getMessage(), e);
        }
    }

    /** What the schema finds, in English whatever the machine speaks. */
    private static void validate(JsonNode tree, RubricPlaces places) {
        SchemaRegistryConfig config =
                SchemaRegistryConfig.builder().locale(Locale.ENGLISH).build();
        SchemaRegistry registry =
                SchemaRegistry.withDialect(Dialects.getDraft202012(), builder -> builder.schemaRegistryConfig(config));
        Schema schema = registry.getSchema(schemaText());
        Comparator<Error> unknownKeysFirst = Comparator.comparing(error -> !unknownKey(error));
        Comparator<Error> order = unknownKeysFirst
                .thenComparing(error -> placeOf(error, places).line())
                .thenComparing(error -> placeOf(error, places).column());
        schema.validate(tree).stream().min(order).ifPresent(error -> {
            throw places.error(path(error), message(error));
        });
    }

    private static Place placeOf(Error error, RubricPlaces places) {
        return places.of(path(error));
    }

    private static List<Object> path(Error error) {
        NodePath location = error.getInstanceLocation();
        List<Object> path = new ArrayList<>();
        for (int i = 0; i < location.getNameCount(); i++) {
            path.add(location.getElement(i));
        }
        if (unknownKey(error)) {
            path.add(new NamedKey(error.getProperty()));
        }
        return path;
    }

    private static boolean unknownKey(Error error) {
        return error.getProperty() != null && "additionalProperties".equals(error.getKeyword());
    }

    private static String message(Error error) {
        String where = String.valueOf(error.getInstanceLocation());
        String what =
                unknownKey(error) ? "unknown key \"" + error.getProperty() + "\"" : String.valueOf(error.getMessage());
        return where.isEmpty() ? what : what + " (at " + where + ")";
    }

    private static String place(JacksonException e) {
        return e.getLocation() == null
                ? ""
                : ":" + e.getLocation().getLineNr() + ":" + e.getLocation().getColumnNr();
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
