package dev.touchstone.check;

import dev.touchstone.assignment.CheckDeclaration;
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
    private final Respondents respondents;
    private final Seeds seeds;
    private final Map<Method, CheckDeclaration> checks = new HashMap<>();
    private final Map<Method, Attempt> attempts = new HashMap<>();

    CurrentRun(Question<?> question, Respondents respondents, Seeds seeds) {
        this.question = question;
        this.respondents = respondents;
        this.seeds = seeds;
        for (CheckDeclaration check : CheckDeclaration.of(question)) {
            checks.put(check.method(), check);
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
        CheckDeclaration check = checks.get(method);
        if (check == null) {
            throw new IllegalStateException(method + " is not a check of " + question);
        }
        Attempt attempt = new Attempt(check, respondents.of(check), question.api());
        attempts.put(method, attempt);
        try {
            check.subject().setAccessible(true);
            check.subject().set(instance, attempt.subject(question.api()));
        } catch (IllegalAccessException e) {
            throw new IllegalStateException("cannot set " + check.subject(), e);
        }
        return attempt;
    }

    /** The seed of one check's random inputs. */
    long seedOf(Method method) {
        CheckDeclaration check = checks.get(method);
        return check == null ? seeds.run() : seeds.of(check.id());
    }

    Optional<Attempt> attempt(Method method) {
        return Optional.ofNullable(attempts.get(method));
    }

    List<CheckDeclaration> checks() {
        return CheckDeclaration.of(question);
    }

    Seeds seeds() {
        return seeds;
    }
}
