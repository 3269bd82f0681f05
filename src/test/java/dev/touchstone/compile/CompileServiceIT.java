package dev.touchstone.compile;

import static dev.touchstone.compile.Workshop.source;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.touchstone.intake.SourceFile;
import java.lang.reflect.Constructor;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** Submissions that compile, in all the layouts that students hand in. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@SuppressWarnings("NullAway.Init")
class CompileServiceIT {
    private static final SourceFile MINE = source(
            "Mine.java",
            "package alice; import course.*; public class Mine implements Doubler {"
                    + " public Pair twice(Pair p) { return new Pair(2 * p.left(), 2 * p.right()); }"
                    + " class Window {} }");

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
    void aGoodSubmissionGivesItsClassesAndNoDiagnostics() throws Exception {
        Compiled compiled = compiled(MINE);

        assertThat(compiled.partial()).isFalse();
        assertThat(compiled.diagnostics()).isEmpty();
        assertThat(compiled.classes()).containsOnlyKeys("alice.Mine", "alice.Mine$Window");
        assertThat(workshop.loader(compiled.classes())
                        .loadClass("alice.Mine")
                        .getInterfaces()[0]
                        .getName())
                .isEqualTo("course.Doubler");
    }

    @Test
    void noSourcesGiveNoClassesAndNeedNoWorker() throws Exception {
        CompileService unable = new CompileService(
                () -> {
                    throw new AssertionError("no worker is needed");
                },
                CompileLimits.standard());

        assertThat(unable.compile(List.of())).isEqualTo(new Compiled(new TreeMap<>(), false, List.of()));
    }

    @Test
    void theFolderNeedNotMatchThePackage() throws Exception {
        Compiled compiled = compiled(
                source("submission/src/Convolve.java", "package x.y; public class Convolve { Part part; }"),
                source("wei rd/ünï/Part.java", "\uFEFFpackage x.y; public class Part {}"),
                source("wei rd/package-info.java", "/** Mine. */ @Deprecated package x.y;"));

        assertThat(compiled.diagnostics()).isEmpty();
        assertThat(compiled.classes()).containsKeys("x.y.Convolve", "x.y.Part");
    }

    @Test
    void stackTracesTellTheNameOfTheFile() throws Exception {
        Compiled compiled = compiled(source(
                "src/wei rd/50% ünï#1.java",
                "class A implements Runnable { A() { } public void run() { int a = 1 / 0; } }"));
        Constructor<?> constructor =
                workshop.loader(compiled.classes()).loadClass("A").getDeclaredConstructor();
        constructor.setAccessible(true);
        Runnable throwing = (Runnable) constructor.newInstance();
        assertThatThrownBy(throwing::run)
                .extracting(thrown -> thrown.getStackTrace()[0].getFileName())
                .isEqualTo("50% ünï#1.java");
    }

    @Test
    void theContractMayBeAJar(@TempDir Path directory) throws Exception {
        Workshop packed = new Workshop(directory);
        packed.packContract();
        SourceFile copy = source("course/Pair.java", "package course; class Pair {}");
        SourceFile broken = source("Broken.java", "class Broken { course.Pair f() { return null; } int g() { } }");
        try (CompileService reading = new CompileService(packed, CompileLimits.standard())) {
            Compiled good = (Compiled) reading.compile(List.of(MINE, copy));
            assertThat(good.classes()).containsOnlyKeys("alice.Mine", "alice.Mine$Window");
            Compiled half = (Compiled) reading.compile(List.of(MINE, copy, broken));
            assertThat(half.partial()).isTrue();
            assertThat(half.classes()).containsOnlyKeys("Broken", "alice.Mine", "alice.Mine$Window");
        }
    }

    @Test
    void aModuleDeclarationIsLeftOut() throws Exception {
        Compiled compiled = compiled(
                source("module-info.java", "module mine { requires java.logging; }"),
                source("A.java", "public class A {}"));

        assertThat(compiled.partial()).isFalse();
        assertThat(compiled.classes()).containsOnlyKeys("A");
        assertThat(compiled.diagnostics())
                .containsExactly(new Diagnostic(
                        "module-info.java",
                        0,
                        0,
                        Severity.WARNING,
                        "module-info.java is left out: submissions are not modules."));
    }

    @Test
    void theStudentsCopyOfTheContractIsNotUsedAndItsErrorsSinkNothing() throws Exception {
        Compiled compiled = compiled(
                MINE, source("course/Pair.java", "// changed\npackage course; public record Pair(nonsense) {"));

        assertThat(compiled.partial()).isFalse();
        assertThat(compiled.classes()).containsOnlyKeys("alice.Mine", "alice.Mine$Window");
        assertThat(compiled.diagnostics())
                .containsExactly(new Diagnostic(
                        "course/Pair.java",
                        0,
                        0,
                        Severity.WARNING,
                        "This file is left out: the grader's own copy of the class is used."));
    }

    @Test
    void aClassOfTheContractInAFileOfAnotherNameIsLeftOutOfTheResult() throws Exception {
        Compiled compiled = compiled(
                source("Extra.java", "package course; class Pair { class Inner {} } class Extra { Pair pair; }"));

        assertThat(compiled.classes()).containsOnlyKeys("course.Extra");
        assertThat(compiled.diagnostics())
                .containsExactly(new Diagnostic(
                        "",
                        0,
                        0,
                        Severity.WARNING,
                        "Class course.Pair is left out: the grader's own copy of the class is used."));
    }

    @Test
    void annotationProcessorsOnTheClassPathDoNotRun(@TempDir Path directory) throws Exception {
        Workshop trapped = new Workshop(directory);
        Path services = Files.createDirectories(trapped.contract().resolve("META-INF/services"));
        Files.writeString(services.resolve("javax.annotation.processing.Processor"), "course.NoSuchProcessor");
        try (CompileService careful = new CompileService(trapped, CompileLimits.standard())) {
            CompileOutcome outcome = careful.compile(List.of(source("P.java", "@Deprecated public class P {}")));

            // javac would complain that the processor is missing.
            assertThat(outcome.diagnostics()).isEmpty();
            assertThat(((Compiled) outcome).classes()).containsOnlyKeys("P");
        }
    }

    @Test
    void sameSourcesGiveSameBytesInAnyOrderAndAfterAnythingElse() throws Exception {
        SourceFile broken = source("Broken.java", "class Broken { int f() { return nope; } int g() { return 1; } }");
        SourceFile other = source("Other.java", "class Other { java.util.function.IntSupplier s = () -> 1; }");
        Compiled first = compiled(broken, other, MINE);
        compiled(source("Broken.java", "class Broken {}"), source("Nope.java", "class nope {}"));
        Compiled again = compiled(MINE, other, broken);
        service.close();
        Compiled fresh = compiled(other, broken, MINE);

        for (Compiled each : List.of(again, fresh)) {
            assertThat(each.partial()).isTrue();
            assertThat(each.diagnostics()).isEqualTo(first.diagnostics());
            assertThat(each.classes().keySet()).isEqualTo(first.classes().keySet());
            each.classes()
                    .forEach((name, content) ->
                            assertThat(content).isEqualTo(first.classes().get(name)));
        }
    }

    @Test
    void noMessageNamesThePlaceOfTheContract(@TempDir Path directory) throws Exception {
        Workshop damaged = new Workshop(directory);
        Files.writeString(damaged.contract().resolve("course/Pair.class"), "no class file");
        try (CompileService unlucky = new CompileService(damaged, CompileLimits.standard())) {
            CompileOutcome outcome = unlucky.compile(List.of(MINE));

            assertThat(outcome.diagnostics())
                    .isNotEmpty()
                    .allSatisfy(each -> assertThat(each.message()).doesNotContain(directory.toString()));
            assertThat(outcome.diagnostics().get(0).message()).contains("bad class file: contract");
        }
    }

    private Compiled compiled(SourceFile... sources) throws CompilerUnavailable {
        CompileOutcome outcome = service.compile(List.of(sources));
        assertThat(outcome).isInstanceOf(Compiled.class);
        return (Compiled) outcome;
    }
}
