package dev.touchstone.check;

import dev.touchstone.assignment.Misconception;
import dev.touchstone.assignment.Misconception.Variant;
import dev.touchstone.assignment.Question;
import dev.touchstone.expect.Expect;
import dev.touchstone.expect.Tolerance;
import dev.touchstone.remote.Call;
import dev.touchstone.remote.LocalRespondent;
import dev.touchstone.remote.Outcome;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * Gives wrong answers a name: a misconception is named when one of its variants gives the student's answer, within the
 * question's own tolerance, on every recorded call of the methods that the variant alters, and when these answers are
 * wrong on at least two different calls, or on the only call there is. Methods that no misconception explains by itself
 * are compared with pairs of them, one laid over the other, and then both are named.
 *
 * <p>Calls that the reference refuses say nothing, nor do those without a tolerance: how a wrong idea treats illegal
 * arguments is chance, and an exception alone never names anything.
 */
final class Naming {
    private final Question<?> question;
    private final List<Judged> calls = new ArrayList<>();

    /** A call with the right answer to it and what the student's answer was. */
    private record Judged(Call call, Object right, Outcome outcome, Tolerance tolerance) {
        boolean wrong() {
            return !agrees(new Outcome.Returned(right, List.of()));
        }

        boolean agrees(Outcome other) {
            if (outcome instanceof Outcome.Returned student && other instanceof Outcome.Returned returned) {
                // NaN is close to nothing, but whoever divides 0 by 0 gets the same NaN as everybody.
                return Objects.deepEquals(student.value(), returned.value())
                        || Expect.that(student.value())
                                .differenceTo(returned.value(), tolerance)
                                .isEmpty();
            }
            return outcome instanceof Outcome.Threw student
                    && other instanceof Outcome.Threw threw
                    && student.thrown().types().contains(threw.thrown().type());
        }
    }

    private Naming(Question<?> question, List<RecordedCall> recorded) {
        this.question = question;
        LocalRespondent reference = new LocalRespondent(question::reference);
        for (RecordedCall call : recorded) {
            if (reference.call(call.call()) instanceof Outcome.Returned right) {
                tolerance(call.call(), right.value())
                        .ifPresent(tolerance ->
                                calls.add(new Judged(call.call(), right.value(), call.outcome(), tolerance)));
            }
        }
    }

    /**
     * None where no bound can be derived. A check may pass an answer on as an argument, and a submission may answer with
     * NaN or with the largest number there is; such a call says nothing either.
     */
    private Optional<Tolerance> tolerance(Call call, Object right) {
        try {
            return Optional.of(question.closeness().tolerance(call.method().getName(), call.arguments(), right));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** The misconceptions that explain the recorded calls, in the order of their declaration. */
    static <T> List<Misconception<?>> of(Question<T> question, List<RecordedCall> recorded) {
        Naming naming = new Naming(question, recorded);
        Set<String> explained = new HashSet<>();
        Set<Misconception<?>> named = new HashSet<>();
        for (Misconception<T> misconception : question.misconceptions()) {
            // All of them, not the first: the idea may show itself in several methods.
            Set<String> methods = new HashSet<>();
            misconception.variants().stream()
                    .filter(variant -> !explained.containsAll(variant.methods()))
                    .filter(naming::explains)
                    .forEach(variant -> methods.addAll(variant.methods()));
            if (!methods.isEmpty()) {
                named.add(misconception);
                explained.addAll(methods);
            }
        }
        for (Pair<T> pair : pairs(question)) {
            if (!explained.containsAll(pair.both().methods()) && naming.explains(pair.both())) {
                named.addAll(List.of(pair.upper(), pair.lower()));
                explained.addAll(pair.both().methods());
            }
        }
        return question.misconceptions().stream()
                .filter(named::contains)
                .<Misconception<?>>map(misconception -> misconception)
                .toList();
    }

    /** Two misconceptions in one answer. */
    private record Pair<T>(Misconception<T> upper, Misconception<T> lower, Variant<T> both) {}

    private static <T> List<Pair<T>> pairs(Question<T> question) {
        List<Pair<T>> pairs = new ArrayList<>();
        for (Misconception<T> upper : question.misconceptions()) {
            for (Misconception<T> lower : question.misconceptions()) {
                if (!upper.equals(lower)) {
                    upper.over(lower).forEach(both -> pairs.add(new Pair<>(upper, lower, both)));
                }
            }
        }
        return pairs;
    }

    private boolean explains(Variant<?> variant) {
        List<Judged> altered = calls.stream()
                .filter(call -> variant.methods().contains(call.call().method().getName()))
                .toList();
        Set<List<Object>> wrong = new HashSet<>();
        for (Judged call : altered) {
            if (call.wrong()) {
                wrong.add(CallKey.of(call.call()));
            }
        }
        long distinct =
                altered.stream().map(call -> CallKey.of(call.call())).distinct().count();
        boolean enough = wrong.size() >= 2 || (wrong.size() == 1 && distinct == 1);
        boolean anyValue = altered.stream().anyMatch(call -> call.outcome() instanceof Outcome.Returned);
        if (!enough || !anyValue) {
            return false;
        }
        LocalRespondent wrongAnswer = new LocalRespondent(variant.answer());
        for (Judged call : altered) {
            wrongAnswer.open(question.api());
            if (!call.agrees(wrongAnswer.call(call.call()))) {
                return false;
            }
        }
        return true;
    }
}
