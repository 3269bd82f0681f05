package dev.touchstone.runner;

import static org.assertj.core.api.Assertions.assertThat;

import dev.touchstone.wire.Bounds;
import java.lang.reflect.InvocationTargetException;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class FailuresTest {
    private final Failures failures = new Failures();

    private static StackTraceElement frame(String type, String method) {
        return new StackTraceElement(type, method, "File.java", 7);
    }

    private static StackTraceElement ofJdk(String type) {
        return new StackTraceElement(null, "java.base", "17", type, "invoke", "File.java", 7);
    }

    @Test
    void unwrapsReflectionAndInitialisation() {
        Exception real = new IllegalStateException("boom");

        assertThat(failures.cause(new InvocationTargetException(new ExceptionInInitializerError(real))))
                .isSameAs(real);
        assertThat(failures.cause(real)).isSameAs(real);
    }

    @Test
    void leavesOutTheAccessorsThatReflectionMakesOnTheWay() {
        Exception thrown = new IllegalStateException("boom");
        thrown.setStackTrace(new StackTraceElement[] {
            frame("alice.A", "answer"), frame("jdk.internal.reflect.GeneratedMethodAccessor11", "invoke")
        });

        assertThat(failures.frames(thrown)).containsExactly("alice.A.answer(File.java:7)");
    }

    @Test
    void remembersWhyAClassCouldNotBeInitialised() {
        Exception real = new IllegalStateException("boom");
        real.setStackTrace(new StackTraceElement[] {frame("alice.Table", "<clinit>"), frame("alice.A", "answer")});
        NoClassDefFoundError later = new NoClassDefFoundError("Could not initialize class alice.Table");

        assertThat(failures.cause(later)).isSameAs(later);
        assertThat(failures.cause(new ExceptionInInitializerError(real))).isSameAs(real);
        assertThat(failures.cause(later)).isSameAs(real);
    }

    @Test
    void namesClassAndSuperclasses() {
        assertThat(failures.types(new NumberFormatException()))
                .containsExactly(
                        "java.lang.NumberFormatException",
                        "java.lang.IllegalArgumentException",
                        "java.lang.RuntimeException",
                        "java.lang.Exception",
                        "java.lang.Throwable");
    }

    @Test
    void keepsTheStudentsFramesOnly() {
        Exception thrown = new Exception();
        thrown.setStackTrace(new StackTraceElement[] {
            ofJdk("java.util.Objects"),
            frame("alice.A", "deep"),
            new StackTraceElement("alice.A", "answer", null, -1),
            ofJdk("jdk.internal.reflect.NativeMethodAccessorImpl"),
            frame("dev.touchstone.runner.Session", "call"),
            frame("alice.Forged", "main")
        });

        assertThat(failures.frames(thrown)).containsExactly("alice.A.deep(File.java:7)", "alice.A.answer(unknown)");
    }

    @Test
    void boundsFramesAndMessage() {
        Exception thrown = new Exception("m".repeat(5000));
        StackTraceElement[] frames = new StackTraceElement[20];
        Arrays.fill(frames, frame("a".repeat(500), "f"));
        thrown.setStackTrace(frames);

        assertThat(failures.message(thrown)).hasSize(Bounds.MESSAGE).endsWith("mmm...");
        assertThat(failures.frames(thrown))
                .hasSize(Bounds.FRAMES)
                .allMatch(frame -> frame.length() == Bounds.FRAME && frame.endsWith("aaa..."));
    }

    @Test
    void givesNoFramesOfAStackOverflow() {
        assertThat(failures.frames(new StackOverflowError())).isEmpty();
    }

    @Test
    void survivesAThrowableThatThrows() {
        Throwable hostile = new RuntimeException() {
            private static final long serialVersionUID = 1L;

            @Override
            public String getMessage() {
                throw new IllegalStateException();
            }

            @Override
            public StackTraceElement[] getStackTrace() {
                throw new IllegalStateException();
            }
        };

        assertThat(failures.message(hostile)).isEmpty();
        assertThat(failures.frames(hostile)).isEmpty();
    }
}
