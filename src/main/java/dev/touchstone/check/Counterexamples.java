package dev.touchstone.check;

import dev.touchstone.check.Attempt.PropertySearch;
import dev.touchstone.check.Counterexample.Search;
import dev.touchstone.check.Counterexample.Values;
import dev.touchstone.expect.CheckFailure;
import dev.touchstone.expect.CheckFailure.Pair;
import dev.touchstone.expect.Reason;
import dev.touchstone.expect.Rendering;
import dev.touchstone.remote.Call;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Makes the counterexample of a check that was not passed, from its failing try. */
final class Counterexamples {
    private Counterexamples() {}

    /** Empty where the check was passed, not run, made no call, or met code that does not compile on any input. */
    static Optional<Counterexample> of(Attempt attempt, Verdict verdict, Throwable cause, Context context) {
        List<RecordedCall> calls = attempt.decisiveCalls(cause);
        boolean broken = verdict instanceof Verdict.StudentError error && error.reason() == Reason.UNCOMPILABLE;
        boolean told = verdict instanceof Verdict.Failed || (verdict instanceof Verdict.StudentError && !broken);
        if (!told || calls.isEmpty()) {
            return Optional.empty();
        }
        Optional<Pair> pair = cause instanceof CheckFailure failure ? failure.pair() : Optional.empty();
        Values values = new Values(
                pair.map(Pair::expected).map(Rendering::text),
                pair.map(Pair::actual).map(Rendering::text));
        Search search = new Search(attempt.search().map(PropertySearch::tries).orElse(1), context.seed());
        return Optional.of(new Counterexample(
                arguments(attempt, calls), values, search, Reproduction.of(context.className(), calls, pair)));
    }

    /** What a counterexample says beside the failing try. */
    record Context(String className, long seed) {}

    /** The sample that the property engine shrank, or the arguments of the last call. */
    private static List<String> arguments(Attempt attempt, List<RecordedCall> calls) {
        List<String> sample = attempt.search().map(PropertySearch::sample).orElse(List.of());
        return sample.isEmpty() ? named(calls.get(calls.size() - 1).call()) : sample;
    }

    private static List<String> named(Call call) {
        List<String> arguments = new ArrayList<>();
        for (int i = 0; i < call.arguments().size(); i++) {
            String name = call.method().getParameters()[i].getName();
            arguments.add(name + " = " + Rendering.text(call.arguments().get(i)));
        }
        return arguments;
    }
}
