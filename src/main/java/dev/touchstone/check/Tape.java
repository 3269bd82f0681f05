package dev.touchstone.check;

import dev.touchstone.assignment.CheckDeclaration;
import dev.touchstone.assignment.Question;
import dev.touchstone.remote.Call;
import dev.touchstone.remote.Outcome;
import dev.touchstone.remote.Segment;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What the checks of a question ask as long as every answer is right. It is recorded once, with the reference as the
 * respondent, and then played to every submission: a check is a function of its seed and of the answers that it gets,
 * so where these are the reference's, bit for bit, its verdict is the reference's as well.
 */
final class Tape {
    private final Class<?> api;
    private final List<CheckDeclaration> checks;
    private final Map<String, Segment> segments;
    private final Map<String, List<TriedInput>> inputs;
    private final Set<String> passed;

    private Tape(
            Question<?> question,
            Map<String, Segment> segments,
            Map<String, List<TriedInput>> inputs,
            Set<String> passed) {
        this.api = question.api();
        this.checks = CheckDeclaration.of(question);
        this.segments = Map.copyOf(segments);
        this.inputs = Map.copyOf(inputs);
        this.passed = Set.copyOf(passed);
    }

    /** Nothing is known in advance about any check. */
    static Tape empty(Question<?> question) {
        return new Tape(question, Map.of(), Map.of(), Set.of());
    }

    /** From the checks' results on the reference and the calls that they made. */
    static Tape of(Question<?> question, List<CheckResult> results, List<Interview> interviews) {
        Map<String, Segment> segments = new HashMap<>();
        Map<String, List<TriedInput>> inputs = new HashMap<>();
        for (Interview interview : interviews) {
            List<Call> asked =
                    interview.calls().stream().map(RecordedCall::call).toList();
            List<Outcome> answered =
                    interview.calls().stream().map(RecordedCall::outcome).toList();
            segments.put(interview.check().id(), Segment.of(question.api(), asked, answered));
            if (Engines.runsAlone(interview.check().method())) {
                inputs.put(interview.check().id(), interview.inputs());
            }
        }
        Set<String> passed = new HashSet<>();
        for (CheckResult result : results) {
            if (result.verdict() instanceof Verdict.Passed) {
                passed.add(result.check().id());
            }
        }
        return new Tape(question, segments, inputs, passed);
    }

    /** All checks of the question, in the order of their declaration. */
    List<CheckDeclaration> checks() {
        return checks;
    }

    /** The part of this check. */
    Segment segment(CheckDeclaration check) {
        return segments.getOrDefault(check.id(), Segment.empty(api));
    }

    /** What jqwik tries this check with; nothing where only jqwik can run it, it is an example, or nothing is known. */
    List<TriedInput> inputs(CheckDeclaration check) {
        return inputs.getOrDefault(check.id(), List.of());
    }

    /** False if the reference itself does not pass, which is the author's mistake and shows when the check runs. */
    boolean passes(CheckDeclaration check) {
        return passed.contains(check.id());
    }
}
