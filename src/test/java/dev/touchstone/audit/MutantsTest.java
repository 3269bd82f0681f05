package dev.touchstone.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.touchstone.assignment.Question;
import dev.touchstone.toy.Toy;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class MutantsTest {
    /** Answers with what the helper says, which has more to say than is asked for. */
    static final class Main {
        int answer(Pair pair) {
            return Helper.used(pair.left());
        }
    }

    static final class Helper {
        private Helper() {}

        static int used(int x) {
            return x + 1;
        }

        static int unused(int x) {
            return x - 1;
        }
    }

    record Pair(int left, int right) {}

    private static byte[] file(Class<?> type) {
        String name = type.getName().substring(type.getPackageName().length() + 1) + ".class";
        try (InputStream stream = Objects.requireNonNull(type.getResourceAsStream(name))) {
            return stream.readAllBytes();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static ReferenceCode code() {
        Map<String, byte[]> classes = new TreeMap<>();
        for (Class<?> type : List.of(Main.class, Helper.class, Pair.class)) {
            classes.put(type.getName(), file(type));
        }
        return new ReferenceCode(Main.class.getName(), new TreeMap<>(classes));
    }

    @Test
    void changesWhatTheAnswerCanComeTo() {
        List<Mutant> mutants = Mutants.of(code());

        assertThat(mutants)
                .extracting(mutant -> mutant.place().method() + " " + mutant.mutator())
                .containsExactlyInAnyOrder(
                        "used MATH", "used PRIMITIVE_RETURNS", "answer PRIMITIVE_RETURNS", "left PRIMITIVE_RETURNS");
    }

    @Test
    void leavesTheOriginalAsItIs() {
        assertThat(Mutants.of(code()))
                .allSatisfy(mutant -> assertThat(mutant.classFile())
                        .isNotEqualTo(code().classes().get(mutant.place().className())));
    }

    @Test
    void theSameMutantHasTheSameName() {
        List<String> names = Mutants.of(code()).stream().map(Mutant::id).toList();

        assertThat(names)
                .doesNotHaveDuplicates()
                .isEqualTo(Mutants.of(code()).stream().map(Mutant::id).toList());
    }

    @Test
    void aReferenceNeedsAClassFile() {
        Question<?> lambda = Toy.assignment().questions().get(0);

        assertThatThrownBy(() -> ReferenceCode.of(lambda))
                .isInstanceOf(AuditException.class)
                .hasMessageContaining("which has no class file of its own to be changed; make it a class");
    }

    @Test
    void takesAlongWhatTheReferenceNeedsOfItsOwnPlace() throws AuditException {
        ReferenceCode code = ReferenceCode.of(Toy.weak().questions().get(0));

        assertThat(code.main()).isEqualTo("toy.checks.Adder");
        assertThat(code.classes()).containsOnlyKeys("toy.checks.Adder");
    }
}
