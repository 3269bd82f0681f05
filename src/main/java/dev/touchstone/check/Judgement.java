package dev.touchstone.check;

import dev.touchstone.assignment.Assignment;
import dev.touchstone.expect.AnswerThrew;
import dev.touchstone.expect.CheckFailure;
import dev.touchstone.expect.Difference;
import dev.touchstone.expect.Fact;
import dev.touchstone.expect.Reason;
import dev.touchstone.remote.Fault;
import dev.touchstone.remote.StudentFault;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.platform.engine.TestExecutionResult;

/** From what the engine says about a test to a verdict: who is to blame, why, and what is known about it. */
final class Judgement {
    private static final int FRAMES = 5;

    private final Assignment assignment;

    Judgement(Assignment assignment) {
        this.assignment = assignment;
    }

    Verdict of(Optional<TestExecutionResult> result, Attempt attempt) {
        if (attempt.end().isPresent()) {
            return of(attempt.end().get());
        }
        if (result.isEmpty()) {
            return graderError("the engine did not run the check", Optional.empty());
        }
        Optional<Throwable> cause = result.get().getThrowable();
        return switch (result.get().getStatus()) {
            case SUCCESSFUL -> new Verdict.Passed();
            case ABORTED -> graderError("the check ended itself", cause);
            case FAILED ->
                cause.map(thrown -> ofFailure(thrown, attempt))
                        .orElseGet(() -> graderError("the check failed without a cause", Optional.empty()));
        };
    }

    /** The verdict of a check that the engine never started. */
    Verdict notRun(Optional<TestExecutionResult> result) {
        return graderError("the engine did not start the check", result.flatMap(TestExecutionResult::getThrowable));
    }

    static Verdict of(Fault fault) {
        return fault.reason() == Reason.SKIPPED_BECAUSE
                ? new Verdict.Skipped(fault.facts().get(0).value())
                : new Verdict.StudentError(fault.reason(), fault.facts());
    }

    private Verdict ofFailure(Throwable cause, Attempt attempt) {
        if (cause instanceof CheckFailure failure) {
            return new Verdict.Failed(failure.reason(), withCellNames(failure));
        }
        if (cause instanceof StudentFault fault) {
            return of(fault.fault());
        }
        if (cause instanceof AnswerThrew threw) {
            return of(Fault.of(threw.thrown()));
        }
        if (cause instanceof AssertionError && attempt.neverFailedATry()) {
            return graderError("the property ended without a failing try", Optional.of(cause));
        }
        if (cause instanceof AssertionError) {
            return new Verdict.Failed(
                    Reason.WRONG_VALUE, List.of(new Fact("failed", String.valueOf(cause.getMessage()))));
        }
        return graderError("the check failed by itself", Optional.of(cause));
    }

    private List<Fact> withCellNames(CheckFailure failure) {
        Optional<String> name = failure.difference().flatMap(Difference::cell).flatMap(assignment::nameOf);
        if (name.isEmpty()) {
            return failure.facts();
        }
        return failure.facts().stream()
                .map(fact -> fact.key().equals("first difference at") ? new Fact(fact.key(), name.get()) : fact)
                .toList();
    }

    private static Verdict graderError(String what, Optional<Throwable> cause) {
        List<Fact> facts = new ArrayList<>(List.of(new Fact("grader error", what)));
        cause.ifPresent(thrown -> {
            facts.add(new Fact("threw", thrown.toString()));
            if (thrown.getCause() != null) {
                facts.add(new Fact("caused by", thrown.getCause().toString()));
            }
            StackTraceElement[] frames = thrown.getStackTrace();
            for (int i = 0; i < Math.min(FRAMES, frames.length); i++) {
                facts.add(new Fact("at", frames[i].toString()));
            }
        });
        return new Verdict.GraderError(facts);
    }
}
