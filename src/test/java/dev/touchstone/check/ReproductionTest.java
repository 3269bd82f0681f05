package dev.touchstone.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import dev.touchstone.expect.AnswerThrew.Thrown;
import dev.touchstone.expect.CheckFailure.Pair;
import dev.touchstone.remote.Call;
import dev.touchstone.remote.Outcome;
import dev.touchstone.toy.Toy;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReproductionTest {
    private static final Method TOTAL =
            Toy.assignment().questions().get(0).api().getDeclaredMethods()[0];

    @TempDir
    Path folder;

    private static RecordedCall returned(Object value, int... numbers) {
        return new RecordedCall(new Call(TOTAL, List.of(numbers)), new Outcome.Returned(value, List.of()));
    }

    private static Optional<String> source(Optional<Pair> pair, RecordedCall... calls) {
        return Reproduction.of("Answers$Mine", List.of(calls), pair);
    }

    /** Runs the test in a class of the student's, whose answer is one too few. */
    private @Nullable Throwable failureOf(String test) throws Exception {
        Class<?> answers = SourceLab.compiled(folder, "Answers", """
                import static org.junit.jupiter.api.Assertions.*;
                import org.junit.jupiter.api.Test;
                import toy.*;

                public class Answers {
                    public static class Mine implements Total {
                        public int total(int[] numbers) {
                            if (numbers.length == 0) {
                                throw new IllegalStateException();
                            }
                            return java.util.Arrays.stream(numbers).sum() - 1;
                        }
                    }

                    %s
                }
                """.formatted(test));
        Method reproduces = answers.getDeclaredMethod("reproduces");
        reproduces.setAccessible(true);
        Object instance = answers.getConstructor().newInstance();
        Throwable thrown = catchThrowable(() -> reproduces.invoke(instance));
        return thrown instanceof InvocationTargetException ? thrown.getCause() : thrown;
    }

    @Test
    void aWrongValueFailsWithTheSameValues() throws Exception {
        String test = source(Optional.of(new Pair(6, 5)), returned(5, 1, 2, 3)).orElseThrow();
        assertThat(test).isEqualTo("""
                        @Test
                        void reproduces() {
                            Total answer = new Answers.Mine();
                            assertEquals(6, answer.total(new int[] {1, 2, 3}));
                        }
                        """);
        assertThat(failureOf(test)).isInstanceOf(AssertionError.class).hasMessage("expected: <6> but was: <5>");
    }

    @Test
    void earlierCallsOfTheTryComeFirst() throws Exception {
        String test = source(Optional.of(new Pair(1, 0)), returned(4, 5), returned(0, 1))
                .orElseThrow();
        assertThat(test).contains("""
                            answer.total(new int[] {5}); // gives 4
                            assertEquals(1, answer.total(new int[] {1}));
                        """);
        assertThat(failureOf(test)).hasMessage("expected: <1> but was: <0>");
    }

    @Test
    void anExceptionIsThrownAgain() throws Exception {
        Outcome threw = new Outcome.Threw(new Thrown(List.of("java.lang.IllegalStateException"), "", List.of()));
        String test = source(Optional.empty(), new RecordedCall(new Call(TOTAL, List.of(new int[0])), threw))
                .orElseThrow();
        assertThat(test).contains("answer.total(new int[] {}); // throws java.lang.IllegalStateException\n");
        assertThat(failureOf(test)).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void whatTheStudentsCodeSaidStaysInItsComment() throws Exception {
        String hostile = "C:\\user \\u000a System.exit(1); \r\n } {";
        Outcome threw = new Outcome.Threw(new Thrown(List.of("odd\\u000a.Name\nclass"), "", List.of()));
        String test = source(
                        Optional.empty(),
                        returned(hostile, 1),
                        new RecordedCall(new Call(TOTAL, List.of(new int[] {2})), threw))
                .orElseThrow();
        assertThat(test).contains("// gives C:\\\\user \\\\u000a System.exit(1); } {\n");
        assertThat(failureOf(test)).isNull();
    }

    @Test
    void nothingIsWrittenThatNobodyWouldRead() {
        assertThat(Reproduction.of("A", List.of(), Optional.empty())).isEmpty();
        assertThat(Reproduction.of("A", Collections.nCopies(4, returned(1, 1)), Optional.empty()))
                .isPresent();
        assertThat(Reproduction.of("A", Collections.nCopies(5, returned(1, 1)), Optional.empty()))
                .isEmpty();
        assertThat(source(Optional.empty(), returned(1, new int[2000]))).isEmpty();
    }
}
