package dev.touchstone.compile;

import static dev.touchstone.compile.Workshop.source;
import static org.assertj.core.api.Assertions.assertThat;

import dev.touchstone.expect.Fact;
import dev.touchstone.expect.Reason;
import dev.touchstone.intake.SourceFile;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** Sources made to use up the compiler's stack, memory or time; after each, the next submission compiles. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@SuppressWarnings("NullAway.Init")
class CompileBombsIT {
    private Workshop workshop;
    private CompileService service;

    @BeforeAll
    void open(@TempDir Path directory) throws Exception {
        workshop = new Workshop(directory);
        service = new CompileService(workshop, CompileLimits.standard());
    }

    @AfterEach
    void compilesTheNext() throws Exception {
        CompileOutcome outcome = service.compile(List.of(source("Next.java", "class Next {}")));
        assertThat(((Compiled) outcome).classes()).containsOnlyKeys("Next");
        assertThat(outcome.diagnostics()).isEmpty();
    }

    @AfterAll
    void close() {
        service.close();
    }

    @Test
    void deepNestingEndsInADiagnosticAndLeaveOtherFilesWorking() throws Exception {
        int depth = 200_000;
        CompileOutcome outcome = service.compile(List.of(
                source("Deep.java", "class Deep { int f = " + "-(".repeat(depth) + "1" + ")".repeat(depth) + "; }"),
                source("Fine.java", "class Fine { int f() { return 1; } }")));

        assertThat(outcome.diagnostics())
                .containsExactly(
                        error(
                                "",
                                "The compiler ran out of stack (StackOverflowError):"
                                        + " expressions or blocks are nested too deeply."),
                        error("Deep.java", "The compiler fails on this file, so that it is left out."));
        assertThat(((Compiled) outcome).partial()).isTrue();
        assertThat(((Compiled) outcome).classes()).containsOnlyKeys("Fine");
    }

    @Test
    void stringsThatDoubleUseUpTheMemory() throws Exception {
        StringBuilder text = new StringBuilder("class Bomb { static final String A0 = \"0123456789abcdef\";\n");
        for (int i = 1; i < 40; i++) {
            text.append("static final String A" + i + " = A" + (i - 1) + " + A" + (i - 1) + ";\n");
        }

        assertThat(service.compile(List.of(source("Bomb.java", text + "}"))))
                .isEqualTo(new NotCompiled(
                        Reason.OUT_OF_MEMORY,
                        List.of(new Fact("compiling", "takes more memory than a compiler is given")),
                        List.of()));
    }

    @Test
    void nestedLambdasEndWithinTheTime() throws Exception {
        // Each level is inferred about twice as often as the one around it.
        CompileService hasty =
                new CompileService(workshop, CompileLimits.standard().withWall(Duration.ofSeconds(6)));
        String text = "class L { static <B> B f(java.util.function.Supplier<B> g) { return null; } Object o = "
                + "f(() -> { return true ? ".repeat(30) + "1" + " : null; })".repeat(30) + "; }";
        try (hasty) {
            assertThat(hasty.compile(List.of(source("L.java", text))))
                    .isEqualTo(new NotCompiled(
                            Reason.TIMEOUT, List.of(new Fact("compiling", "not done after 6 s")), List.of()));
            SourceFile next = source("Next.java", "class Next {}");
            assertThat(((Compiled) hasty.compile(List.of(next))).classes()).containsOnlyKeys("Next");
        }
    }

    @Test
    void aHugeArrayIsAnOrdinaryError() throws Exception {
        CompileOutcome outcome = service.compile(
                List.of(source("Big.java", "class Big {\n    int[] a = {" + "1,".repeat(40_000) + "};\n}")));

        assertThat(outcome.diagnostics())
                .containsExactly(new Diagnostic("Big.java", 1, 1, Severity.ERROR, "code too large"));
    }

    @Test
    void tooManyClassesAreNotCompiled() throws Exception {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i <= 2000; i++) {
            text.append("class C").append(i).append(" {}\n");
        }

        assertThat(service.compile(List.of(source("Many.java", text.toString()))))
                .isEqualTo(new NotCompiled(
                        Reason.UNCOMPILABLE, List.of(new Fact("compiled to", "more than 2000 classes")), List.of()));
    }

    @Test
    void sourcesBeyondTheSizeOfARequestAreNotSent() throws Exception {
        assertThat(service.compile(List.of(source("Huge.java", "/" + "*".repeat(17 << 20) + "/"))))
                .isEqualTo(new NotCompiled(
                        Reason.UNCOMPILABLE,
                        List.of(new Fact("size of the sources", "17825875 bytes; at most 16777216")),
                        List.of()));
    }

    private static Diagnostic error(String file, String message) {
        return new Diagnostic(file, 0, 0, Severity.ERROR, message);
    }
}
