package dev.touchstone.expect;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * A check found the answer wrong. Carries facts; the message is only their plain layout for whoever runs a check by
 * hand.
 */
public final class CheckFailure extends AssertionError {
    private static final long serialVersionUID = 1L;

    private final Reason reason;
    private final transient List<Fact> facts;
    private final transient Optional<Pair> pair;
    private final transient Optional<Difference> difference;

    /** The two values that a failed comparison compared. */
    public record Pair(Object expected, Object actual) {}

    /** A failure without a comparison, told by its facts alone. */
    public CheckFailure(Reason reason, List<Fact> facts) {
        this(reason, facts, Optional.empty(), Optional.empty());
    }

    CheckFailure(List<Fact> facts, Pair pair, Difference difference) {
        this(difference.reason(), facts, Optional.of(pair), Optional.of(difference));
    }

    private CheckFailure(Reason reason, List<Fact> facts, Optional<Pair> pair, Optional<Difference> difference) {
        super(facts.stream()
                .map(f -> f.key() + ": " + f.value())
                .collect(Collectors.joining("; ", reason.id() + ": ", "")));
        this.reason = reason;
        this.facts = List.copyOf(facts);
        this.pair = pair;
        this.difference = difference;
    }

    /** Why the check failed. */
    public Reason reason() {
        return reason;
    }

    /** What is known about the failure, most important first. */
    public List<Fact> facts() {
        return facts;
    }

    /** The compared values, where the failure is a comparison. */
    public Optional<Pair> pair() {
        return pair;
    }

    /** The first place where the compared values differ, where the failure is a comparison. */
    public Optional<Difference> difference() {
        return difference;
    }
}
