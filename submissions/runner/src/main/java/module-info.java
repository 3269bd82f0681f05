/**
 * The child's side of the wall: the program that loads a submission and answers calls, and the wire that both sides
 * speak. It requires nothing but {@code java.base} and opens nothing, so that a student's class cannot reach into it by
 * reflection.
 */
module touchstone.runner {
    // To everyone, since the judge stands on the class path and an unnamed module cannot be named in "exports ... to".
    // It gives a student nothing: the codec only turns values into bytes and back.
    exports dev.touchstone.wire;
}
