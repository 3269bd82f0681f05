package dev.touchstone.audit;

/**
 * A class of the reference with one slip in it.
 *
 * @param place where the slip is
 * @param mutator the kind of slip, such as {@code MATH}
 * @param description what was changed, in the engine's words
 * @param nth which one of those with the same place and mutator, from 1
 * @param classFile the changed class
 */
@SuppressWarnings("ArrayRecordComponent") // carried to a loader, never compared
record Mutant(Place place, String mutator, String description, int nth, byte[] classFile) {
    /** A line of a method; lambdas count as the method that they stand in. */
    record Place(String className, String method, int line) {}

    /** The name of the class without its package. */
    String simpleClass() {
        return place.className().substring(place.className().lastIndexOf('.') + 1);
    }

    /** Such as {@code ReferenceMaxPooling.pool:25 MATH #2}. */
    String id() {
        return simpleClass() + "." + place.method() + ":" + place.line() + " " + mutator + " #" + nth;
    }
}
