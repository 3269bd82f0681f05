package dev.touchstone.expect;

import static dev.touchstone.expect.ExpectTest.failureOf;
import static dev.touchstone.expect.ExpectTest.lines;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.touchstone.expect.AnswerThrew.Thrown;
import java.util.List;
import java.util.NoSuchElementException;
import org.junit.jupiter.api.Test;

class RejectsTest {
    private static AnswerThrew threw(String message, String... types) {
        return new AnswerThrew(new Thrown(List.of(types), message, List.of("alice.Total.total(Total.java:3)")));
    }

    @Test
    void acceptsTheExceptionAndItsSubclasses() {
        assertThatCode(() -> {
                    Expect.rejects("nothing", () -> {
                        throw threw("", "java.lang.IllegalArgumentException");
                    });
                    Expect.rejects("nothing", () -> {
                        throw threw("", "alice.Odd", "java.lang.IllegalArgumentException", "java.lang.Exception");
                    });
                })
                .doesNotThrowAnyException();
    }

    @Test
    void refusesAnotherException() {
        CheckFailure failure = failureOf(() -> Expect.rejects("a stride of 0", () -> {
            throw threw("/ by zero", "java.lang.ArithmeticException", "java.lang.RuntimeException");
        }));
        assertThat(failure.reason()).isEqualTo(Reason.EXCEPTION);
        assertThat(lines(failure))
                .containsExactly(
                        "for: a stride of 0",
                        "expected exception: IllegalArgumentException",
                        "but threw: java.lang.ArithmeticException: / by zero");
    }

    @Test
    void refusesAnAnswer() {
        CheckFailure failure = failureOf(() -> Expect.rejects("a stride of 0", () -> 4.0));
        assertThat(failure.reason()).isEqualTo(Reason.ILLEGAL_ARGUMENT_ACCEPTED);
        assertThat(lines(failure))
                .containsExactly(
                        "for: a stride of 0", "expected exception: IllegalArgumentException", "but returned: 4");
    }

    @Test
    void namesAllExceptionsThatWouldDo() {
        CheckFailure failure = failureOf(() -> Expect.rejects(
                "nothing", () -> "x", List.of(IllegalStateException.class, NoSuchElementException.class)));
        assertThat(lines(failure)).contains("expected exception: IllegalStateException or NoSuchElementException");
    }

    @Test
    void anExceptionOfTheCheckItselfIsNotTheStudents() {
        assertThatIllegalStateException()
                .isThrownBy(() -> Expect.rejects("nothing", () -> {
                    throw new IllegalArgumentException("the check's own");
                }))
                .withMessage("a check threw by itself while it tried nothing")
                .withCauseInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void anErrorPassesThrough() {
        StackOverflowError error = new StackOverflowError();
        assertThatThrownBy(() -> Expect.rejects("nothing", () -> {
                    throw error;
                }))
                .isSameAs(error);
    }

    @Test
    void whatWasThrownIsDataWithItsNamesAndWords() {
        Thrown thrown = threw("no", "alice.Odd", "java.lang.RuntimeException").thrown();
        assertThat(thrown.is(RuntimeException.class)).isTrue();
        assertThat(thrown.is(IllegalArgumentException.class)).isFalse();
        assertThat(thrown).hasToString("alice.Odd: no");
        assertThat(threw("", "alice.Odd")).hasMessage("alice.Odd");
        assertThat(threw("").thrown().type()).isEqualTo("an unknown exception");
        assertThat(threw("no", "alice.Odd").getStackTrace()).isEmpty();
    }
}
