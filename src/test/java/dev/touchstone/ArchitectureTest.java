package dev.touchstone;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import dev.touchstone.assignment.Assignment;
import dev.touchstone.wire.Request;
import java.io.IOException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The rules of the house that a compiler does not know. Classes of the harness and of the runner, no tests. */
class ArchitectureTest {
    private static final JavaClasses CLASSES =
            new ClassFileImporter().importUrls(List.of(placeOf(Assignment.class), placeOf(Request.class)));

    private static URL placeOf(Class<?> type) {
        return type.getProtectionDomain().getCodeSource().getLocation();
    }

    private static DescribedPredicate<JavaClass> inPackages(String... names) {
        return resideInAnyPackage(Arrays.stream(names)
                .map(name -> "dev.touchstone." + name + "..")
                .toArray(String[]::new));
    }

    /** Nested classes are as free as the class that they belong to. */
    private static DescribedPredicate<JavaClass> exempt(Class<?>... types) {
        return exempt(Arrays.stream(types).map(Class::getName).toArray(String[]::new));
    }

    private static DescribedPredicate<JavaClass> exempt(String... types) {
        String names = String.join("|", types);
        return nameMatching("(" + names.replace(".", "\\.") + ")(\\$.*)?")
                .<JavaClass>forSubtype()
                .as("exempt");
    }

    private static void holds(ArchRule rule) {
        rule.check(CLASSES);
    }

    @Test
    void theRulesSeeTheWholeHarnessAndNoTests() {
        assertThat(CLASSES.size()).isGreaterThan(100);
        assertThat(CLASSES).anyMatch(type -> type.getPackageName().equals("dev.touchstone.batch"));
        assertThat(CLASSES).anyMatch(type -> type.getPackageName().equals("dev.touchstone.runner"));
        assertThat(CLASSES).noneMatch(type -> type.getSimpleName().endsWith("Test"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            expect     |
            intake     |
            sandbox    | runner
            wire       |
            runner     | wire
            assignment | expect
            remote     | expect,wire
            compile    | intake,expect
            check      | assignment,expect,remote
            score      | assignment,check
            deploy     |
            """)
    void aPackageDependsOnlyOnTheseOthers(String name, String others) {
        String[] allowed = others == null ? new String[] {name} : (name + "," + others).split(",");
        holds(noClasses()
                .that(inPackages(name))
                .should()
                .dependOnClassesThat(resideInAnyPackage("dev.touchstone..").and(not(inPackages(allowed))))
                .because(name + " may know " + String.join(", ", allowed)));
    }

    @Test
    void nobodyDependsOnTheCommandLine() {
        holds(noClasses().that(not(inPackages("cli"))).should().dependOnClassesThat(inPackages("cli")));
    }

    @Test
    void onlyBatchAndTheCommandLineKnowTheSandbox() {
        holds(noClasses()
                .that(not(inPackages("sandbox", "batch", "cli")))
                .should()
                .dependOnClassesThat(inPackages("sandbox")));
    }

    @Test
    void thereAreNoCyclesBetweenPackages() {
        holds(slices().matching("dev.touchstone.(*)..").should().beFreeOfCycles());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            tools.jackson..                          | assignment,report,audit
            com.fasterxml..                          | assignment,report,audit
            com.networknt..                          | assignment,report
            org.snakeyaml..                          | assignment
            picocli..                                | cli
            me.tongfei..                             | cli
            org.junit..                              | check
            net.jqwik..                              | check
            org.eclipse..                            | compile
            javax.tools..                            | compile
            org.apache.commons..                     | intake
            org.tukaani..                            | intake
            org.pitest..                             | audit
            """)
    void aLibraryIsKnownOnlyToThesePackages(String library, String packages) {
        holds(noClasses()
                .that(not(inPackages(packages.split(","))))
                .should()
                .dependOnClassesThat(resideInAnyPackage(library)));
    }

    @Test
    void onlyOneClassKnowsTheMutationEngine() {
        holds(noClasses()
                .that(not(exempt("dev.touchstone.audit.Mutants")))
                // It reads class files with the copy of ASM that comes with the engine.
                .and(not(exempt("dev.touchstone.audit.CallGraph")))
                .should()
                .dependOnClassesThat(resideInAnyPackage("org.pitest..")));
    }

    @Test
    void nobodyButTheCommandLineDependsOnTheAudit() {
        holds(noClasses().that(not(inPackages("audit", "cli"))).should().dependOnClassesThat(inPackages("audit")));
    }

    @Test
    void runnerAndWireDependOnJavaBaseAlone() {
        holds(classes()
                .that(inPackages("runner", "wire"))
                .should()
                .onlyDependOnClassesThat(inPackages("runner", "wire")
                        .or(resideInAnyPackage(
                                "java.lang..", "java.io..", "java.nio..", "java.net..", "java.util.."))));
    }

    @Test
    void onlyTheCommandLinePrints() {
        DescribedPredicate<JavaClass> silent = not(inPackages("cli"));
        holds(noClasses()
                .that(silent)
                .should()
                .accessField(System.class, "out")
                .orShould()
                .accessField(System.class, "err")
                .orShould()
                .callMethod(Throwable.class, "printStackTrace"));
    }

    @Test
    void onlyMainClassesOfChildrenTakeOverTheStreams() {
        DescribedPredicate<JavaClass> others = not(inPackages("cli"))
                // Its output is the wire; what student code prints goes to a capped capture instead.
                .and(not(exempt(dev.touchstone.runner.Main.class)))
                // Its output is the wire; a compiler that prints must not garble it.
                .and(not(exempt(dev.touchstone.compile.worker.WorkerMain.class)))
                // Its output is what the judge reads of the trial inside the wall.
                .and(not(exempt(dev.touchstone.sandbox.canary.Canary.class)));
        holds(noClasses()
                .that(others)
                .should()
                .callMethod(System.class, "setOut", java.io.PrintStream.class)
                .orShould()
                .callMethod(System.class, "setErr", java.io.PrintStream.class)
                .orShould()
                .accessField(java.io.FileDescriptor.class, "out")
                .orShould()
                .accessField(java.io.FileDescriptor.class, "err"));
    }

    @Test
    void nobodyLogs() {
        holds(noClasses()
                // It turns jqwik's own logger down.
                .that(not(nameMatching("dev\\.touchstone\\.check\\.Engines(\\$.*)?")
                        .forSubtype()))
                .should()
                .dependOnClassesThat(resideInAnyPackage("java.util.logging..", "org.slf4j..")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Impl", "Util", "Utils", "Manager", "Helper"})
    void noClassHasANameThatSaysNothing(String ending) {
        holds(noClasses().should().haveSimpleNameEndingWith(ending));
    }

    @Test
    void nothingThatIsStaticCanBeReplaced() {
        holds(fields().that().areStatic().should().beFinal());
    }

    @Test
    void everyPackageOfTheHarnessIsDescribedAndNullMarked() throws IOException {
        for (Path folder : foldersWithSources(Path.of("main/java"))) {
            assertThat(folder.resolve("package-info.java"))
                    .exists()
                    .content()
                    .startsWith("/**")
                    .containsPattern("(?m)^@NullMarked$");
        }
    }

    private static List<Path> foldersWithSources(Path root) throws IOException {
        try (Stream<Path> files = Files.walk(root)) {
            List<Path> folders = files.filter(file -> file.toString().endsWith(".java"))
                    .map(Path::getParent)
                    .distinct()
                    .sorted()
                    .toList();
            assertThat(folders).hasSizeGreaterThan(8);
            return folders;
        }
    }
}
