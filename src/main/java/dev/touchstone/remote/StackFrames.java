package dev.touchstone.remote;

import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The stack frames that a child tells of are text that a student may have made up. Kept are those that have the form of
 * a frame and belong to a class of the submission or of the contract; all else is left out.
 *
 * @param classes the submission's classes, by binary name
 * @param contract the packages of the questions' interfaces
 */
record StackFrames(Set<String> classes, Set<String> contract) {
    /** {@code package.Class.method(File.java:7)}; the line may be missing. */
    private static final Pattern FORM = Pattern.compile(
            "(?<type>[^\\s()]+)\\.(?<method>[\\p{L}\\p{N}_$<>]+)\\((?<file>[\\p{L}\\p{N}_$. -]+)(:(?<line>[0-9]{1,6}))?\\)");

    static StackFrames of(Payload payload) {
        Set<String> contract =
                payload.apis().stream().map(Class::getPackageName).collect(Collectors.toUnmodifiableSet());
        return new StackFrames(Set.copyOf(payload.classes().keySet()), contract);
    }

    List<String> kept(List<String> told) {
        return told.stream().filter(this::belongs).toList();
    }

    private boolean belongs(String frame) {
        Matcher parts = FORM.matcher(frame);
        if (!parts.matches()) {
            return false;
        }
        String type = parts.group("type");
        int dot = type.lastIndexOf('.');
        return classes.contains(type) || (dot > 0 && contract.contains(type.substring(0, dot)));
    }
}
