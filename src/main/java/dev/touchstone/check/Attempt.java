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
import dev.touchstone.remote.Printed;
import dev.touchstone.remote.Respondent;
import dev.touchstone.remote.StudentFault;
import dev.touchstone.remote.SubjectProxy;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * One check while it runs: forwards the calls of the proxy to the respondent, records them, and remembers the failing
 * tries, so that the last word can be said about the smallest of them.
 */
final class Attempt {
    /**
     * How many further inputs a failed property may try in search of a smaller one. A count, not a time, so that the
     * same answers give the same report.
     */
    private static final int SHRINKING_TRIES = 400;

    private final CheckDeclaration check;
    private final Respondent respondent;
    private final List<RecordedCall> calls = new ArrayList<>();
    private final List<FailedTry> failedTries = new ArrayList<>();
    private Optional<Fault> end;
    private Optional<PropertySearch> search = Optional.empty();
    private Printed output = Printed.NOTHING;
    private int firstCallOfTry;
    private int triesSinceFailure;

    /** A try that failed, with the throwable by which the engine will report it. */
    record FailedTry(Optional<Throwable> cause, List<RecordedCall> calls) {}

    /** What the property engine says about its search. */
    record PropertySearch(int tries, List<String> sample) {}

    Attempt(CheckDeclaration check, Respondent respondent, Class<?> api) {
        this.check = check;
        this.respondent = respondent;
        this.end = respondent.open(api);
        keepOutput();
    }

    CheckDeclaration check() {
        return check;
    }

    /** The object that the check sees as the answer. */
    Object subject(Class<?> api) {
        return SubjectProxy.of(api, this::answer);
    }

    private Object answer(Call call) {
        if (end.isPresent()) {
            throw new StudentFault(end.get());
        }
        Outcome outcome = respondent.call(call);
        calls.add(new RecordedCall(call, outcome));
        keepOutput();
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
        end = Optional.of(((Outcome.Lost) outcome).fault());
        throw new StudentFault(end.get());
    }

    private void keepOutput() {
        output = output.then(respondent.takeOutput(), Integer.MAX_VALUE);
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
        if (!failedTries.isEmpty()) {
            triesSinceFailure++;
        }
    }

    /** Remembers a failed try. */
    void tryFailed(Optional<Throwable> cause) {
        failedTries.add(new FailedTry(cause, callsOfTry()));
    }

    /** True if no further input is worth trying: the answer is gone, or the search was long enough. */
    boolean over() {
        return !failedTries.isEmpty() && (end.isPresent() || triesSinceFailure >= SHRINKING_TRIES);
    }

    void searched(PropertySearch found) {
        search = Optional.of(found);
    }

    List<RecordedCall> callsOfTry() {
        return List.copyOf(calls.subList(firstCallOfTry, calls.size()));
    }

    /** The calls of the try that the engine reports, or of the last one that failed, or of the only one there is. */
    List<RecordedCall> decisiveCalls(Throwable cause) {
        for (int i = failedTries.size() - 1; i >= 0; i--) {
            if (failedTries.get(i).cause().filter(c -> c == cause).isPresent()) {
                return failedTries.get(i).calls();
            }
        }
        return failedTries.isEmpty()
                ? callsOfTry()
                : failedTries.get(failedTries.size() - 1).calls();
    }

    List<RecordedCall> calls() {
        return calls;
    }

    Optional<Fault> end() {
        return end;
    }

    Optional<PropertySearch> search() {
        return search;
    }

    Printed output() {
        return output;
    }
}
