package dev.touchstone.batch;

import dev.touchstone.assignment.Assignment;
import dev.touchstone.assignment.AssignmentException;
import dev.touchstone.wire.Request;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.security.CodeSource;

/**
 * Where the code that processes need stands on this machine: jars, or directories of classes.
 *
 * @param contract the interfaces that students implement; given to children and to the compiler
 * @param runner the main class of children
 * @param checks the assignment itself, with the answer key; given to nobody, only its digest is told
 */
record CodePlaces(Path contract, Path runner, Path checks) {
    static CodePlaces of(Assignment assignment) {
        if (assignment.questions().isEmpty()) {
            throw new AssignmentException("the assignment " + assignment.id() + " has no questions");
        }
        Path contract = placeOf(assignment.questions().get(0).api());
        Path checks = placeOf(assignment.getClass());
        if (contract.equals(checks)) {
            throw new AssignmentException("the assignment " + assignment.id() + " keeps its contract and its answer key"
                    + " in one place, " + contract + "; students' processes are given the contract, so give it a jar of"
                    + " its own");
        }
        return new CodePlaces(contract, placeOf(Request.class), checks);
    }

    /** The jar, or the directory of classes, that a class was loaded from. */
    static Path placeOf(Class<?> type) {
        CodeSource source = type.getProtectionDomain().getCodeSource();
        if (source == null) {
            throw new AssignmentException("cannot tell which jar " + type.getName() + " comes from");
        }
        try {
            return Path.of(source.getLocation().toURI());
        } catch (URISyntaxException e) {
            throw new AssignmentException("the place of " + type.getName() + " is no path: " + source.getLocation(), e);
        }
    }
}
