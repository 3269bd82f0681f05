package dev.touchstone.assignment;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.ServiceConfigurationError;
import java.util.ServiceLoader;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

/** Finds the assignments that are installed; none, or two with one id, is an error that names what was found. */
public final class Assignments {
    private Assignments() {}

    /** The installed assignments, in the order of the class path. */
    public static List<Assignment> installed(ClassLoader loader) {
        try {
            return checked(StreamSupport.stream(
                            ServiceLoader.load(Assignment.class, loader).spliterator(), false)
                    .toList());
        } catch (ServiceConfigurationError e) {
            throw new AssignmentException("an assignment cannot be loaded: " + e.getMessage(), e);
        }
    }

    /** The assignment with this id. */
    public static Assignment named(String id, List<Assignment> installed) {
        return installed.stream()
                .filter(assignment -> assignment.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new AssignmentException("no assignment \"" + id + "\" is installed; installed: "
                        + installed.stream().map(Assignment::id).collect(Collectors.joining(", "))));
    }

    static List<Assignment> checked(List<Assignment> found) {
        if (found.isEmpty()) {
            throw new AssignmentException("no assignment is installed: put the jar of one beside the others in lib/"
                    + " (it names its class in META-INF/services/" + Assignment.class.getName() + ")");
        }
        Map<String, Assignment> byId = new HashMap<>();
        for (Assignment assignment : found) {
            Assignment other = byId.put(assignment.id(), assignment);
            if (other != null) {
                throw new AssignmentException("two assignments have the id \"" + assignment.id() + "\": " + place(other)
                        + " and " + place(assignment) + "; remove one of them from the class path");
            }
            questionsDiffer(assignment);
        }
        return found;
    }

    private static void questionsDiffer(Assignment assignment) {
        Map<String, Question<?>> byId = new HashMap<>();
        for (Question<?> question : assignment.questions()) {
            Question<?> other = byId.put(question.id(), question);
            if (other != null) {
                throw new AssignmentException("assignment " + assignment.id() + ": two questions have the id \""
                        + question.id() + "\": " + other.title() + " and " + question.title());
            }
        }
    }

    private static String place(Assignment assignment) {
        var source = assignment.getClass().getProtectionDomain().getCodeSource();
        return assignment.getClass().getName() + (source == null ? "" : " in " + source.getLocation());
    }
}
