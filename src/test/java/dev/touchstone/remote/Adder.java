package dev.touchstone.remote;

/** A question for tests of the wire. */
interface Adder {
    int add(int[] numbers);

    String name();
}
