package dev.touchstone.expect;

import dev.touchstone.expect.CheckFailure.Pair;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The assertions of checks. Each failure is a {@link CheckFailure} that carries the compared values and the first
 * place where they differ.
 *
 * <pre>{@code
 * Expect.that(subject.convolve(image, kernel)).isCloseTo(reference.convolve(image, kernel), tolerance);
 * Expect.rejects("an image smaller than the kernel", () -> subject.convolve(small, kernel));
 * }</pre>
 */
public final class Expect {
    private final Object actual;

    private Expect(Object actual) {
        this.actual = actual;
    }

    /** Starts a statement about an answer. */
    public static Expect that(Object actual) {
        return new Expect(actual);
    }

    /** Fails unless the answer equals the expected value in structure and, number by number, within the tolerance. */
    public void isCloseTo(Object expected, Tolerance tolerance) {
        compare(expected, tolerance, Optional.empty());
    }

    /** Fails unless the answer equals the expected value exactly (0.0 equals -0.0). */
    public void isEqualTo(Object expected) {
        compare(expected, Tolerance.exact(), Optional.empty());
    }

    /**
     * Fails, with reason not-repeatable, unless the answer equals an earlier answer to the same call.
     *
     * @param situation what was done, for the student: "the same call again"
     */
    public void repeats(Object earlier, Tolerance tolerance, String situation) {
        differenceTo(earlier, tolerance).ifPresent(difference -> {
            List<Fact> facts = new ArrayList<>(List.of(
                    new Fact("situation", situation),
                    new Fact("first answer", Rendering.text(earlier)),
                    new Fact("then", Rendering.text(actual))));
            facts.addAll(placeFacts(difference));
            throw new CheckFailure(Reason.NOT_REPEATABLE, facts);
        });
    }

    /** As {@link #isCloseTo}, and the failure names the law that was broken. */
    public void satisfies(String law, Object expected, Tolerance tolerance) {
        compare(expected, tolerance, Optional.of(law));
    }

    /** The first difference to a value, without failing. */
    public Optional<Difference> differenceTo(Object expected, Tolerance tolerance) {
        return Structure.difference(expected, actual, tolerance);
    }

    /** Fails, naming the law, if the condition does not hold; the facts say what was seen. */
    public static void holds(boolean condition, String law, Fact... facts) {
        if (!condition) {
            throw new CheckFailure(
                    Reason.WRONG_VALUE,
                    Stream.concat(Stream.of(new Fact("broken law", law)), Stream.of(facts))
                            .toList());
        }
    }

    /**
     * Fails unless the call throws an {@link IllegalArgumentException} or a subclass of it.
     *
     * @param what the arguments, for the student: "a stride of 0"
     */
    public static void rejects(String what, Callable<?> call) {
        rejects(what, call, List.of(IllegalArgumentException.class));
    }

    /** Fails unless the call throws an instance of one of the given exception types. */
    public static void rejects(String what, Callable<?> call, List<Class<? extends RuntimeException>> accepted) {
        String due = accepted.stream().map(Class::getSimpleName).collect(Collectors.joining(" or "));
        Object returned;
        try {
            returned = call.call();
        } catch (AnswerThrew e) {
            if (accepted.stream().anyMatch(e.thrown()::is)) {
                return;
            }
            throw new CheckFailure(
                    Reason.EXCEPTION,
                    List.of(
                            new Fact("for", what),
                            new Fact("expected exception", due),
                            new Fact("but threw", e.thrown().toString())));
        } catch (Exception e) {
            throw new IllegalStateException("a check threw by itself while it tried " + what, e);
        }
        throw new CheckFailure(
                Reason.ILLEGAL_ARGUMENT_ACCEPTED,
                List.of(
                        new Fact("for", what),
                        new Fact("expected exception", due),
                        new Fact("but returned", Rendering.text(returned))));
    }

    private void compare(Object expected, Tolerance tolerance, Optional<String> law) {
        differenceTo(expected, tolerance).ifPresent(difference -> {
            List<Fact> facts = new ArrayList<>();
            law.ifPresent(words -> facts.add(new Fact("broken law", words)));
            facts.add(new Fact("expected", Rendering.text(expected)));
            facts.add(new Fact("but was", Rendering.text(actual)));
            facts.addAll(placeFacts(difference));
            throw new CheckFailure(facts, new Pair(expected, actual), difference);
        });
    }

    private static List<Fact> placeFacts(Difference difference) {
        return difference.place().isEmpty()
                ? List.of()
                : List.of(
                        new Fact("first difference at", difference.place()),
                        new Fact(
                                "expected there",
                                Rendering.text(difference.values().expected())),
                        new Fact("was there", Rendering.text(difference.values().actual())));
    }
}
