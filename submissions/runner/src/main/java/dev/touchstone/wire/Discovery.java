package dev.touchstone.wire;

import java.util.List;

/**
 * Which class of a submission answers a question, or why none does.
 *
 * @param question the question's interface, by binary name
 * @param status whether there is one answer to work with
 * @param classNames the class that was found, or those between which the child cannot choose, sorted; else the unusable
 * @param explanation sentences for the student; empty where everything is as expected
 */
public record Discovery(String question, Status status, List<String> classNames, String explanation) {

    /** What the search ended with. The order is the code on the wire. */
    public enum Status {
        /** One class counts. */
        FOUND,
        /** No class implements the interface. */
        MISSING,
        /** Several classes implement it and none extends the others. */
        AMBIGUOUS,
        /** A class implements it or is named for it, but cannot be instantiated. */
        UNUSABLE
    }

    public Discovery {
        classNames = List.copyOf(classNames);
    }
}
