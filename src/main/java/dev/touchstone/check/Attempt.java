package dev.touchstone.check;

import dev.touchstone.assignment.CheckDeclaration;
import dev.touchstone.expect.AnswerThrew;
import dev.touchstone.expect.CheckFailure;
import dev.touchstone.expect.Fact;
import dev.touchstone.expect.Reason;
import dev.touchstone.expect.Rendering;
import dev.touchstone.remote.Call;
import dev.touchstone.remote.Fault;
import dev.touchstone.remote.Outcome;
import dev.touchstone.remote.StudentFault;
import dev.touchstone.remote.SubjectProxy;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * One check while it runs: forwards the calls of the proxy, records them, and remembers the failing
 * tries, so that the last word can be said about the smallest of them.
 */
final class Attempt {
    /**
     * How many further inputs a failed property may try in search of a smaller one. A count, not a time, so that the
     * same answers give the same report.
     */
    static final int SHRINKING_TRIES = 400;

    private final CheckDeclaration check;
    private final Interview interview;
    private final int furtherTries;
    private final List<RecordedCall> calls = new ArrayList<>();
    private final List<FailedTry> failedTries = new ArrayList<>();
    private Optional<Fault> end;
    private boolean failedBeforeTheEnd;
    private List<String> sample = List.of();
    private int firstCallOfTry;
    private int tries;
    private int triesSinceFailure;

    /** A try that failed. */
    record FailedTry(Throwable cause, List<Object> parameters, List<RecordedCall> calls) {
        /** True if both failed in the same way, so that the smaller one may stand for the other. */
        boolean like(FailedTry other) {
            return cause.getClass() == other.cause.getClass() && reason(cause) == reason(other.cause);
        }

        private static Reason reason(Throwable cause) {
            if (cause instanceof CheckFailure failure) {
                return failure.reason();
            }
            return cause instanceof StudentFault fault ? fault.fault().reason() : Reason.EXCEPTION;
        }
    }

    /** @param furtherTries how many inputs may be tried in search of a smaller one */
    Attempt(CheckDeclaration check, Interview interview, int furtherTries) {
        this.check = check;
        this.interview = interview;
        this.furtherTries = furtherTries;
        this.end = interview.notOpened();
    }

    CheckDeclaration check() {
        return check;
    }

    /** Puts the object that the check sees as the answer into an instance of its class. */
    void giveTo(Object instance, Class<?> api) {
        try {
            check.subject().setAccessible(true);
            check.subject().set(instance, SubjectProxy.of(api, this::answer));
        } catch (IllegalAccessException e) {
            throw new IllegalStateException("cannot set " + check.subject(), e);
        }
    }

    private Object answer(Call call) {
        if (end.isPresent()) {
            throw new StudentFault(end.get());
        }
        Outcome outcome = interview.ask(call);
        calls.add(new RecordedCall(call, outcome));
        if (outcome instanceof Outcome.Returned returned) {
            if (check.check().watchesInputs() && !returned.mutations().isEmpty()) {
                throw modified(call, returned.mutations().get(0));
            }
            return returned.value();
        }
        if (outcome instanceof Outcome.Threw threw) {
            throw new AnswerThrew(threw.thrown());
        }
        if (outcome instanceof Outcome.Refused refused) {
            throw new StudentFault(refused.fault());
        }
        failedBeforeTheEnd = !failedTries.isEmpty();
        end = Optional.of(((Outcome.Lost) outcome).fault());
        throw new StudentFault(end.get());
    }

    private static CheckFailure modified(Call call, Outcome.Mutation mutation) {
        String name = call.method().getParameters()[mutation.argument()].getName();
        Object before = call.arguments().get(mutation.argument());
        return new CheckFailure(
                Reason.INPUT_MODIFIED,
                List.of(
                        new Fact(
                                "changed argument",
                                name + " of " + call.method().getName()),
                        new Fact("before the call", Rendering.text(before)),
                        new Fact(
                                "after the call",
                                mutation.after().map(Rendering::text).orElse("no longer readable"))));
    }

    /** Marks where the calls of the next try begin. */
    void tryStarts() {
        firstCallOfTry = calls.size();
        if (failedTries.isEmpty()) {
            tries++;
        } else {
            triesSinceFailure++;
        }
    }

    /** Notes the input of a try that did not fail; false if the property assumes that it gets no such input. */
    void tried(List<Object> parameters, boolean assumed) {
        interview.tried(new TriedInput(parameters, assumed));
    }

    /** Remembers a failed try; true if it is the first, or failed like the first. */
    boolean tryFailed(Throwable cause, List<Object> parameters) {
        FailedTry failed = new FailedTry(cause, List.copyOf(parameters), callsOfTry());
        failedTries.add(failed);
        return failed.like(failedTries.get(0));
    }

    /** True once a try failed and a smaller one is looked for. */
    boolean searching() {
        return !failedTries.isEmpty();
    }

    /** True if no further input is worth trying: the answer is gone, or the search was long enough. */
    boolean over() {
        return !failedTries.isEmpty() && (end.isPresent() || triesSinceFailure >= furtherTries);
    }

    /** Keeps the parameters of the smallest failing input, as text. */
    void searched(List<String> parameters) {
        sample = List.copyOf(parameters);
    }

    List<RecordedCall> callsOfTry() {
        return List.copyOf(calls.subList(firstCallOfTry, calls.size()));
    }

    /**
     * The failing try that stands for the check: the one that the engine found smallest, or, where its search was
     * ended, the last one that failed like the first; shrinking goes on from each smaller failure that it finds.
     */
    Optional<FailedTry> smallestFailure(Throwable cause) {
        FailedTry smallest = null;
        for (FailedTry failed : failedTries) {
            if (failed.cause() == cause) {
                return Optional.of(failed);
            }
            if (failed.like(failedTries.get(0))) {
                smallest = failed;
            }
        }
        return Optional.ofNullable(smallest);
    }

    /** True for a property that the engine ended for another reason, such as too many inputs that did not suit it. */
    boolean neverFailedATry() {
        return Engines.isProperty(check.method()) && failedTries.isEmpty();
    }

    /** The calls of that try, or of the only one there is. */
    List<RecordedCall> decisiveCalls(Throwable cause) {
        return smallestFailure(cause).map(FailedTry::calls).orElseGet(this::callsOfTry);
    }

    /** Why there was no answer any more, where that decides: a try that failed before it was lost counts first. */
    Optional<Fault> end() {
        return failedBeforeTheEnd ? Optional.empty() : end;
    }

    /** The parameters of the smallest failing input, each as {@code name = value}; none for an example. */
    List<String> sample() {
        return sample;
    }

    /** How many inputs were tried until one failed. */
    int tries() {
        return tries;
    }
}
