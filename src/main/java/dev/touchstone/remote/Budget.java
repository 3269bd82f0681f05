package dev.touchstone.remote;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** What one respondent and the processes that replace each other in it may still use: time, and losses within a question. */
final class Budget {
    private final AnswerLimits limits;
    private final Map<Class<?>, Losses> losses = new HashMap<>();
    private Duration left;

    private record Losses(int number, Fault last) {}

    Budget(AnswerLimits limits) {
        this.limits = limits;
        this.left = limits.submission();
    }

    /** The time that is left for calls; never negative. */
    Duration left() {
        return left;
    }

    void spend(Duration spent) {
        left = left.compareTo(spent) > 0 ? left.minus(spent) : Duration.ZERO;
    }

    /** Counts a process that was lost in the question with this interface. */
    void lost(Class<?> api, Fault fault) {
        int before = losses.containsKey(api) ? losses.get(api).number() : 0;
        losses.put(api, new Losses(before + 1, fault));
    }

    /** Why no further process is started for a question, if too many were lost in it. */
    Optional<Fault> exhausted(Class<?> api) {
        return Optional.ofNullable(losses.get(api))
                .filter(lost -> lost.number() > limits.restartsPerQuestion())
                .map(lost -> Faults.tooManyRestarts(limits.restartsPerQuestion(), lost.last()));
    }
}
