package dev.touchstone.assignment;

import java.util.List;
import java.util.function.Supplier;

/**
 * One question of an assignment: the interface that students implement, the reference, and the classes that hold its
 * checks. Immutable; the {@code with} methods return changed copies, so that a declaration reads as one sentence.
 *
 * <pre>{@code
 * Question.of("Q1", "Valid convolution", ValidConvolution.class, ReferenceValidConvolution::new)
 *         .withChecks(ValidConvolutionChecks.class)
 *         .withCloseness(ValidConvolutionChecks::tolerance)
 *         .withMisconceptions(ValidConvolutionMisconceptions.all());
 * }</pre>
 *
 * @param <T> the interface that students implement
 */
public final class Question<T> {
    private final String id;
    private final String title;
    private final Class<T> api;
    private final Supplier<? extends T> reference;
    private final Details<T> details;

    private record Details<T>(List<Class<?>> checks, Closeness closeness, List<Misconception<T>> misconceptions) {}

    private Question(Question<T> from, Details<T> details) {
        this.id = from.id;
        this.title = from.title;
        this.api = from.api;
        this.reference = from.reference;
        this.details = details;
    }

    private Question(String id, String title, Class<T> api, Supplier<? extends T> reference) {
        if (!api.isInterface()) {
            throw new IllegalArgumentException("question " + id + ": " + api.getName() + " is not an interface");
        }
        this.id = id;
        this.title = title;
        this.api = api;
        this.reference = reference;
        this.details = new Details<>(List.of(), Closeness.EXACT, List.of());
    }

    /** A question without checks yet. */
    public static <T> Question<T> of(String id, String title, Class<T> api, Supplier<? extends T> reference) {
        return new Question<>(id, title, api, reference);
    }

    /** The classes whose methods marked with {@link Check} are the checks of this question. */
    public Question<T> withChecks(Class<?>... classes) {
        return new Question<>(this, new Details<>(List.of(classes), closeness(), misconceptions()));
    }

    /** When two answers are the same answer; used to recognise misconceptions. Default: exactly equal. */
    public Question<T> withCloseness(Closeness closeness) {
        return new Question<>(this, new Details<>(checks(), closeness, misconceptions()));
    }

    /** The known wrong ideas, most specific first: of two that explain everything equally the first is named. */
    public Question<T> withMisconceptions(List<Misconception<T>> misconceptions) {
        return new Question<>(this, new Details<>(checks(), closeness(), List.copyOf(misconceptions)));
    }

    /** A short name such as {@code Q1}. */
    public String id() {
        return id;
    }

    /** The name that people read. */
    public String title() {
        return title;
    }

    /** The interface that students implement and that checks call. */
    public Class<T> api() {
        return api;
    }

    /** A fresh instance of the right answer. */
    public T reference() {
        return reference.get();
    }

    /** The classes that hold the checks. */
    public List<Class<?>> checks() {
        return details.checks();
    }

    /** When two answers are the same answer. */
    public Closeness closeness() {
        return details.closeness();
    }

    /** The known wrong ideas. */
    public List<Misconception<T>> misconceptions() {
        return details.misconceptions();
    }

    @Override
    public String toString() {
        return id + " (" + title + ")";
    }
}
