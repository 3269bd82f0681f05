package dev.touchstone.assignment;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;

/**
 * A wrong idea with a name. Each variant is a wrong version of the reference; the idea is named when a variant gives
 * the student's answer on every recorded call of the methods that it alters.
 *
 * @param <T> the question's interface
 * @param id the name that reports carry, such as {@code FLIPPED}
 * @param words what people read about it
 * @param variants the wrong versions; one idea may show itself in several
 */
public record Misconception<T>(String id, Words words, List<Variant<T>> variants) {
    /** Takes a copy of the variants. */
    public Misconception {
        variants = List.copyOf(variants);
    }

    /**
     * What people read.
     *
     * @param title the mistake in a few words: "the kernel is flipped"
     * @param explanation what was done and why it is not what was asked
     * @param hint a question or a pointer that leads to the mistake without giving the answer
     */
    public record Words(String title, String explanation, String hint) {}

    /**
     * One wrong version of the reference.
     *
     * @param methods the names of the interface's methods that it alters; the others answer as the reference does
     * @param answer makes a fresh instance
     */
    public record Variant<T>(Set<String> methods, Supplier<? extends T> answer) {
        /** Refuses a variant that alters nothing. */
        public Variant {
            methods = Set.copyOf(methods);
            if (methods.isEmpty()) {
                throw new IllegalArgumentException("a variant alters at least one method");
            }
        }
    }

    /** A misconception without variants yet; add them with {@link #altering}. */
    public static <T> Misconception<T> named(String id, Words words) {
        return new Misconception<>(id, words, List.of());
    }

    /** A copy with one more variant, which alters the methods with these names. */
    public Misconception<T> altering(Set<String> methods, Supplier<? extends T> answer) {
        List<Variant<T>> more = new ArrayList<>(variants);
        more.add(new Variant<>(methods, answer));
        return new Misconception<>(id, words, more);
    }
}
