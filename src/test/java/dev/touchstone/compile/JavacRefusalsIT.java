package dev.touchstone.compile;

import static dev.touchstone.compile.Workshop.source;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.touchstone.intake.SourceFile;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** What is saved of a submission that javac refuses. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@SuppressWarnings("NullAway.Init")
class JavacRefusalsIT {
    private Workshop workshop;
    private CompileService service;

    @BeforeAll
    void open(@TempDir Path directory) throws Exception {
        workshop = new Workshop(directory);
        service = new CompileService(workshop, CompileLimits.standard());
    }

    @AfterAll
    void close() {
        service.close();
    }

    @Test
    void aMethodThatDoesNotCompileLeavesTheOthersWorking() throws Exception {
        Compiled compiled = compiled(source(
                "Half.java", "public class Half {\n    int good() { return 7; }\n    int bad() { return nope; }\n}\n"));

        assertThat(compiled.partial()).isTrue();
        assertThat(compiled.diagnostics())
                .containsExactly(new Diagnostic(
                        "Half.java",
                        3,
                        24,
                        Severity.ERROR,
                        "cannot find symbol\n  symbol:   variable nope\n  location: class Half"));
        assertThat(call(compiled, "Half", "good")).isEqualTo(7);
        assertThatThrownBy(() -> call(compiled, "Half", "bad"))
                .cause()
                .isExactlyInstanceOf(Error.class)
                .hasMessageContaining("Unresolved compilation problem")
                .hasMessageContaining("nope");
    }

    @Test
    void aWrongSignatureLoadsAndTheInterfacesMethodThrows() throws Exception {
        Compiled compiled = compiled(source(
                "Mine.java",
                "import course.*; public class Mine implements Doubler {"
                        + " public Pair twice(double[] values) { return null; } public int two() { return 2; } }"));

        Class<?> type = workshop.loader(compiled.classes()).loadClass("Mine");
        assertThat(type.getInterfaces()).extracting(Class::getName).containsExactly("course.Doubler");
        Object mine = type.getDeclaredConstructor().newInstance();
        assertThat(type.getMethod("one").invoke(mine)).isEqualTo(1);
        assertThat(type.getMethod("two").invoke(mine)).isEqualTo(2);
        Class<?> pair = type.getClassLoader().loadClass("course.Pair");
        assertThatThrownBy(
                        () -> type.getInterfaces()[0].getMethod("twice", pair).invoke(mine, (Object) null))
                .cause()
                .isInstanceOf(Error.class);
    }

    @Test
    void aMissingImportCostsOnlyTheMethodsThatNeedIt() throws Exception {
        Compiled compiled = compiled(source("Logs.java", """
                import java.util.logging.Logger;
                public class Logs {
                    int good() { return 3; }
                    void bad() { Logger.getLogger("x").info("y"); }
                }
                """));

        assertThat(compiled.diagnostics()).extracting(Diagnostic::line).containsExactly(1L);
        assertThat(compiled.diagnostics().get(0).message())
                .isEqualTo("package java.util.logging is not visible\n"
                        + "  (package java.util.logging is declared in module java.logging,"
                        + " which is not in the module graph)");
        assertThat(call(compiled, "Logs", "good")).isEqualTo(3);
        assertThatThrownBy(() -> call(compiled, "Logs", "bad")).cause().isExactlyInstanceOf(Error.class);
    }

    @Test
    void unbalancedBracesInOneFileLeaveTheOtherFilesWorking() throws Exception {
        Compiled compiled = compiled(
                source("Broken.java", "public class Broken { int f() { if (true) { return 1; }"),
                source("Fine.java", "public class Fine { int f() { return 5; } }"));

        assertThat(compiled.partial()).isTrue();
        assertThat(compiled.diagnostics())
                .containsExactly(
                        new Diagnostic("Broken.java", 1, 56, Severity.ERROR, "reached end of file while parsing"));
        assertThat(call(compiled, "Fine", "f")).isEqualTo(5);
    }

    @Test
    void aPublicClassInAFileOfAnotherNameIsReportedAndWorks() throws Exception {
        Compiled compiled = compiled(source("a/Other.java", "public class Named { int f() { return 4; } }"));

        assertThat(compiled.diagnostics())
                .containsExactly(new Diagnostic(
                        "a/Other.java",
                        1,
                        8,
                        Severity.ERROR,
                        "class Named is public, should be declared in a file named Named.java"));
        assertThat(call(compiled, "Named", "f")).isEqualTo(4);
    }

    @Test
    void theSameClassInTwoFilesIsAnOrdinaryError() throws Exception {
        Compiled compiled = compiled(
                source("b/Twin.java", "class Twin { int f() { return 2; } }"),
                source("a/Twin.java", "class Twin { int f() { return 1; } }"));

        assertThat(compiled.diagnostics())
                .containsExactly(new Diagnostic("b/Twin.java", 1, 1, Severity.ERROR, "duplicate class: Twin"));
    }

    @Test
    void diagnosticsAreCountedOnceAndNotMoreThanAHundred() throws Exception {
        StringBuilder text = new StringBuilder("class Many {\n");
        for (int i = 0; i < 300; i++) {
            text.append("    int f").append(i).append("() { return nope; }\n");
        }
        Compiled compiled = compiled(source("Many.java", text + "}\n"));

        assertThat(compiled.diagnostics()).hasSize(100).doesNotHaveDuplicates();
        assertThat(compiled.diagnostics().get(99).line()).isEqualTo(101);
        assertThat(compiled.classes()).containsOnlyKeys("Many");
    }

    @Test
    void aLongMessageIsCutAtAThousandCharacters() throws Exception {
        Compiled compiled = compiled(source("Long.java", "class Wide { " + "x".repeat(3000) + " f; }"));

        assertThat(compiled.diagnostics()).hasSize(1);
        assertThat(compiled.diagnostics().get(0).message()).hasSize(1000).endsWith("…");
    }

    private Compiled compiled(SourceFile... sources) throws CompilerUnavailable {
        CompileOutcome outcome = service.compile(List.of(sources));
        assertThat(outcome).isInstanceOf(Compiled.class);
        return (Compiled) outcome;
    }

    private Object call(Compiled compiled, String type, String method) throws ReflectiveOperationException {
        return Calls.call(workshop.loader(compiled.classes()), type, method);
    }
}
