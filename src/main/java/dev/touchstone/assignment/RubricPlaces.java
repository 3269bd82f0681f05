package dev.touchstone.assignment;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/** Where everything in a rubric stands, down to its keys; makes the errors that say so. */
final class RubricPlaces {
    private final Path file;
    private final Node root;

    private RubricPlaces(Path file, Node root) {
        this.file = file;
        this.root = root;
    }

    /** Reads the text's structure; refuses bad syntax, a key that stands twice, and more or less than one document. */
    static RubricPlaces of(Path file, String text) {
        List<Node> documents = new ArrayList<>();
        try {
            new Compose(LoadSettings.builder().build())
                    .composeAllFromString(text)
                    .forEach(documents::add);
        } catch (MarkedYamlEngineException e) {
            String context = e.getContext() == null ? "" : e.getContext() + ": ";
            throw new AssignmentException(
                    file + written(e.getProblemMark()) + ": this is not YAML: " + context + e.getProblem(), e);
        } catch (YamlEngineException e) {
            throw new AssignmentException(file + ": this is not YAML: " + e.getMessage(), e);
        }
        if (documents.isEmpty()) {
            throw new AssignmentException(file + ":1:1: the rubric is empty");
        }
        RubricPlaces places = new RubricPlaces(file, documents.get(0));
        if (documents.size() > 1) {
            throw places.error(documents.get(1), "a second document begins here; a rubric is one");
        }
        places.keysDiffer(places.root, new HashSet<>());
        return places;
    }

    private void keysDiffer(Node node, Set<Node> seen) {
        if (!seen.add(node)) {
            return;
        }
        if (node instanceof SequenceNode sequence) {
            sequence.getValue().forEach(element -> keysDiffer(element, seen));
        }
        if (node instanceof MappingNode mapping) {
            Set<String> keys = new HashSet<>();
            for (NodeTuple entry : mapping.getValue()) {
                if (entry.getKeyNode() instanceof ScalarNode key && !keys.add(key.getValue())) {
                    throw error(key, "the key \"" + key.getValue() + "\" stands twice");
                }
                keysDiffer(entry.getValueNode(), seen);
            }
        }
    }

    /** Line and column, from 1, for comparing places. */
    record Place(int line, int column) {}

    /** The place of a value, by the names and indices that lead to it, or of the innermost one that is there. */
    Place of(List<Object> path) {
        return place(node(path).getStartMark());
    }

    /** An error about the value at this path. */
    AssignmentException error(List<Object> path, String message) {
        return error(node(path), message);
    }

    private AssignmentException error(Node node, String message) {
        return new AssignmentException(file + written(node.getStartMark()) + ": " + message);
    }

    /** A key is found by the path of its object and {@link NamedKey}. */
    record NamedKey(String name) {}

    private Node node(List<Object> path) {
        Node node = root;
        for (Object step : path) {
            Optional<Node> inner = step(node, step);
            if (inner.isEmpty()) {
                return node;
            }
            node = inner.get();
        }
        return node;
    }

    private static Optional<Node> step(Node node, Object step) {
        if (node instanceof SequenceNode sequence && step instanceof Integer index) {
            return Optional.of(sequence.getValue().get(index));
        }
        if (!(node instanceof MappingNode mapping)) {
            return Optional.empty();
        }
        String name = step instanceof NamedKey key ? key.name() : String.valueOf(step);
        return mapping.getValue().stream()
                .filter(entry -> entry.getKeyNode() instanceof ScalarNode key
                        && key.getValue().equals(name))
                .map(entry -> step instanceof NamedKey ? entry.getKeyNode() : entry.getValueNode())
                .findFirst();
    }

    private static Place place(Optional<Mark> mark) {
        return mark.map(m -> new Place(m.getLine() + 1, m.getColumn() + 1)).orElse(new Place(1, 1));
    }

    private static String written(Optional<Mark> mark) {
        Place place = place(mark);
        return ":" + place.line() + ":" + place.column();
    }
}
