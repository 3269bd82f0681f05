package dev.touchstone.check;

import dev.touchstone.assignment.Question;
import java.lang.reflect.Method;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * The run of one question's checks that this thread is in the middle of. JUnit and jqwik make the objects that need it
 * themselves and offer no other way to hand it to them; it is bound for the time of one launch only, and checks always
 * run on the thread that launched them.
 */
final class CurrentRun {
    private static final ThreadLocal<CurrentRun> BOUND = new ThreadLocal<>();

    private final Question<?> question;
    private final Seeds seeds;
    private final int furtherTries;
    private final Map<Method, Interview> interviews = new HashMap<>();
    private final Map<Method, Attempt> attempts = new HashMap<>();

    /** Of the checks that are to run. */
    CurrentRun(Question<?> question, Seeds seeds, List<Interview> interviews, int furtherTries) {
        this.question = question;
        this.seeds = seeds;
        this.furtherTries = furtherTries;
        for (Interview interview : interviews) {
            this.interviews.put(interview.check().method(), interview);
        }
    }

    /** The run that is bound to this thread; none if somebody else launched the test, such as an IDE. */
    static Optional<CurrentRun> bound() {
        return Optional.ofNullable(BOUND.get());
    }

    /** Does something while this run is bound to the thread. */
    <T> T during(Supplier<T> action) {
        BOUND.set(this);
        try {
            return action.get();
        } finally {
            BOUND.remove();
        }
    }

    /** Starts the check that this method is, on this instance of its class. */
    Attempt begin(Method method, Object instance) {
        Interview interview = interviews.get(method);
        if (interview == null) {
            throw new IllegalStateException(method + " is not a check of " + question + " that is to run");
        }
        Attempt attempt = new Attempt(interview.check(), interview, furtherTries);
        attempts.put(method, attempt);
        attempt.giveTo(instance, question.api());
        return attempt;
    }

    /** The seed of one check's random inputs. */
    long seedOf(Method method) {
        Interview interview = interviews.get(method);
        return interview == null ? seeds.run() : seeds.of(interview.check().id());
    }

    Optional<Attempt> attempt(Method method) {
        return Optional.ofNullable(attempts.get(method));
    }
}
