package dev.touchstone.assignment;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;

/**
 * A wrong idea with a name. Each variant is a wrong version of the reference; the idea is named when a variant gives
 * the student's answer on every recorded call of the methods that it alters. Two wrong ideas may meet in one answer: a
 * variant that is written as an alteration of any answer can be laid over the variants of the other misconceptions.
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
     * @param alteration makes this mistake on top of another answer; empty where the mistake replaces the computation
     */
    public record Variant<T>(Set<String> methods, Supplier<? extends T> answer, Optional<UnaryOperator<T>> alteration) {
        /** Refuses a variant that alters nothing. */
        public Variant {
            methods = Set.copyOf(methods);
            if (methods.isEmpty()) {
                throw new IllegalArgumentException("a variant alters at least one method");
            }
        }

        /** This mistake made on top of another one, where both concern a method and this one can be laid over others. */
        public Optional<Variant<T>> over(Variant<T> other) {
            Set<String> both = new HashSet<>(methods);
            if (!both.removeAll(other.methods)) {
                return Optional.empty();
            }
            both.addAll(methods);
            both.addAll(other.methods);
            return alteration.map(
                    mistake -> new Variant<>(both, () -> mistake.apply(other.answer.get()), Optional.empty()));
        }
    }

    /** A misconception without variants yet; add them with {@link #altering}. */
    public static <T> Misconception<T> named(String id, Words words) {
        return new Misconception<>(id, words, List.of());
    }

    /** A copy with one more variant, which alters the methods with these names. */
    public Misconception<T> altering(Set<String> methods, Supplier<? extends T> answer) {
        return with(new Variant<>(methods, answer, Optional.empty()));
    }

    /** A copy with one more variant, made by altering the right answer, or any other, in the methods with these names. */
    public Misconception<T> composing(Set<String> methods, T right, UnaryOperator<T> alteration) {
        return with(new Variant<>(methods, () -> alteration.apply(right), Optional.of(alteration)));
    }

    /** Every variant of this misconception laid over every variant of another one, where that makes sense. */
    public List<Variant<T>> over(Misconception<T> other) {
        return variants.stream()
                .flatMap(upper -> other.variants.stream().flatMap(lower -> upper.over(lower).stream()))
                .toList();
    }

    private Misconception<T> with(Variant<T> variant) {
        List<Variant<T>> more = new ArrayList<>(variants);
        more.add(variant);
        return new Misconception<>(id, words, more);
    }
}
