package dev.touchstone.assignment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import java.util.function.IntUnaryOperator;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

@SuppressWarnings("unused") // the checks of these classes are only declared
class CheckDeclarationTest {
    private static final String HERE = CheckDeclarationTest.class.getName();

    static class Later {
        @Subject
        IntUnaryOperator subject;

        @Check(id = "zeros", title = "zeros")
        void zeros() {}

        @Check(id = "ones", title = "ones", watchesInputs = true)
        void ones() {}

        void helper() {}
    }

    static class Earlier {
        @Subject
        IntUnaryOperator subject;

        @Check(id = "many", title = "many")
        void many() {}
    }

    static class Twin {
        @Subject
        IntUnaryOperator subject;

        @Check(id = "ones", title = "ones again")
        void onesAgain() {}
    }

    static class NoSubject {
        @Nullable IntUnaryOperator subject;

        @Check(id = "ones", title = "ones")
        void ones() {}
    }

    static class WrongSubject {
        @Subject
        Runnable subject;

        @Check(id = "ones", title = "ones")
        void ones() {}
    }

    static class TwoSubjects {
        @Subject
        IntUnaryOperator one;

        @Subject
        IntUnaryOperator other;
    }

    static class NoChecks {
        @Subject
        IntUnaryOperator subject;

        void helper() {}
    }

    private static Question<?> question(Class<?>... checks) {
        return Question.of("Q1", "Twice", IntUnaryOperator.class, () -> x -> 2 * x)
                .withChecks(checks);
    }

    private static void refuses(String message, Class<?>... checks) {
        assertThatExceptionOfType(AssignmentException.class)
                .isThrownBy(() -> CheckDeclaration.of(question(checks)))
                .withMessage(message);
    }

    @Test
    void checksAreSortedByIdOverAllClasses() {
        List<CheckDeclaration> checks = CheckDeclaration.of(question(Later.class, Earlier.class));
        assertThat(checks).extracting(CheckDeclaration::id).containsExactly("Q1.many", "Q1.ones", "Q1.zeros");
        assertThat(checks)
                .extracting(check -> check.subject().getDeclaringClass().getSimpleName())
                .containsExactly("Earlier", "Later", "Later");
        assertThat(checks).extracting(check -> check.check().watchesInputs()).containsExactly(false, true, false);
    }

    @Test
    void aQuestionWithoutChecksIsRefused() {
        refuses("Q1 (Twice) has no checks: mark methods of its classes with @Check");
        refuses("Q1 (Twice) has no checks: mark methods of its classes with @Check", NoChecks.class);
    }

    @Test
    void twoChecksWithOneIdAreBothNamed() {
        refuses(
                "two checks have the id Q1.ones: void " + HERE + "$Later.ones() and void " + HERE + "$Twin.onesAgain()",
                Later.class,
                Twin.class);
    }

    @Test
    void aClassWithoutASubjectIsRefused() {
        refuses(subjectIsDue("NoSubject"), NoSubject.class);
    }

    @Test
    void aSubjectOfAnotherTypeIsRefused() {
        refuses(subjectIsDue("WrongSubject"), WrongSubject.class);
    }

    @Test
    void twoSubjectsAreRefused() {
        refuses(subjectIsDue("TwoSubjects"), TwoSubjects.class);
    }

    private static String subjectIsDue(String type) {
        return HERE + "$" + type
                + " needs exactly one field marked @Subject, of type java.util.function.IntUnaryOperator, for Q1"
                + " (Twice)";
    }
}
