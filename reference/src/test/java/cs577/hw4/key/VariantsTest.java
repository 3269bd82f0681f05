package cs577.hw4.key;

import static org.assertj.core.api.Assertions.assertThat;

import dev.touchstone.assignment.Misconception;
import dev.touchstone.assignment.Misconception.Variant;
import dev.touchstone.assignment.Question;
import dev.touchstone.expect.Expect;
import dev.touchstone.expect.Tolerance;
import dev.touchstone.remote.Call;
import dev.touchstone.remote.LocalRespondent;
import dev.touchstone.remote.Outcome;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Compares the misconceptions of a question on all legal calls that its checks make. */
class VariantsTest {
    /**
     * Pairs of variants that no call of the checks tells apart, as "Q8 CEIL#0 = ...": an answer that fits both gets the
     * name that is declared first. There is none.
     */
    private static final Set<String> COINCIDENCES = Set.of();

    private static final long SEED = 577;

    private record Named(String name, Variant<?> variant, List<Outcome> outcomes) {}

    private record Judge(Question<?> question, List<Call> calls, List<Tolerance> tolerances) {
        static Judge of(Question<?> question) {
            List<Call> calls = LegalCalls.of(question, SEED);
            List<Tolerance> tolerances = new ArrayList<>();
            LocalRespondent reference = new LocalRespondent(question::reference);
            for (Call call : calls) {
                Outcome.Returned right = (Outcome.Returned) reference.call(call);
                tolerances.add(
                        question.closeness().tolerance(call.method().getName(), call.arguments(), right.value()));
            }
            return new Judge(question, calls, tolerances);
        }

        Named named(String name, Variant<?> variant) {
            LocalRespondent answers = new LocalRespondent(variant.answer());
            return new Named(name, variant, calls.stream().map(answers::call).toList());
        }

        boolean differ(List<Outcome> some, List<Outcome> others) {
            for (int i = 0; i < calls.size(); i++) {
                if (differ(some.get(i), others.get(i), tolerances.get(i))) {
                    return true;
                }
            }
            return false;
        }

        private static boolean differ(Outcome one, Outcome other, Tolerance tolerance) {
            if (one instanceof Outcome.Returned a && other instanceof Outcome.Returned b) {
                return Expect.that(a.value()).differenceTo(b.value(), tolerance).isPresent();
            }
            return one.getClass() != other.getClass();
        }
    }

    @ParameterizedTest
    @MethodSource("questions")
    void allDifferPairwiseAndFromTheReference(Question<?> question) {
        Judge judge = Judge.of(question);
        List<Named> variants = variants(question, judge);
        variants.add(judge.named("the reference", new Variant<>(Set.of("every"), question::reference, none())));
        List<String> same = new ArrayList<>();
        for (int i = 0; i < variants.size(); i++) {
            for (int j = i + 1; j < variants.size(); j++) {
                if (!judge.differ(variants.get(i).outcomes(), variants.get(j).outcomes())) {
                    same.add(question.id() + " " + variants.get(i).name() + " = "
                            + variants.get(j).name());
                }
            }
        }
        assertThat(same).allMatch(COINCIDENCES::contains);
    }

    /** The smallest mistake is far beyond what rounding can do: no tolerance lets one through. */
    @ParameterizedTest
    @MethodSource("questions")
    void areWrongByMoreThanTenTimesTheTolerance(Question<?> question) {
        Judge judge = Judge.of(question);
        Judge lenient = new Judge(
                question,
                judge.calls(),
                judge.tolerances().stream()
                        .map(tolerance -> new Tolerance(10 * tolerance.bound()))
                        .toList());
        Named reference = judge.named("the reference", new Variant<>(Set.of("every"), question::reference, none()));
        assertThat(variants(question, judge))
                .isNotEmpty()
                .allSatisfy(named -> assertThat(lenient.differ(named.outcomes(), reference.outcomes()))
                        .as(named.name())
                        .isTrue());
    }

    @ParameterizedTest
    @MethodSource("questions")
    void alterNoOtherMethodThanTheyDeclare(Question<?> question) {
        Judge judge = Judge.of(question);
        LocalRespondent reference = new LocalRespondent(question::reference);
        for (Named named : variants(question, judge)) {
            for (int i = 0; i < judge.calls().size(); i++) {
                Call call = judge.calls().get(i);
                if (!named.variant().methods().contains(call.method().getName())) {
                    assertThat(Judge.differ(named.outcomes().get(i), reference.call(call), Tolerance.exact()))
                            .as(named.name() + " on " + call.method())
                            .isFalse();
                }
            }
        }
    }

    @ParameterizedTest
    @MethodSource("questions")
    void alterMethodsThatExist(Question<?> question) {
        List<String> names = List.of(question.api().getMethods()).stream()
                .map(method -> method.getName())
                .toList();
        assertThat(question.misconceptions())
                .flatExtracting(Misconception::variants)
                .allSatisfy(variant -> assertThat(names).containsAll(((Variant<?>) variant).methods()));
    }

    private static List<Named> variants(Question<?> question, Judge judge) {
        List<Named> variants = new ArrayList<>();
        for (Misconception<?> misconception : question.misconceptions()) {
            for (int i = 0; i < misconception.variants().size(); i++) {
                variants.add(judge.named(
                        misconception.id() + "#" + i, misconception.variants().get(i)));
            }
        }
        return variants;
    }

    private static <T> Optional<UnaryOperator<T>> none() {
        return Optional.empty();
    }

    static List<Question<?>> questions() {
        return new Homework4().questions();
    }
}
