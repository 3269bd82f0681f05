package dev.touchstone.runner;

import static org.assertj.core.api.Assertions.assertThat;

import dev.touchstone.wire.Discovery;
import dev.touchstone.wire.Discovery.Status;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PluginSearchTest {
    @TempDir
    private Path folder;

    private Path contract;
    private ClassLoader contractLoader;

    @BeforeEach
    void compileTheContract() throws IOException {
        contract = Files.createDirectory(folder.resolve("contract"));
        Sources.compile(contract, "", "q/Lab.java\npackage q; public interface Lab { int answer(); }");
        contractLoader = new URLClassLoader(new URL[] {contract.toUri().toURL()}, null);
    }

    private Map<String, byte[]> compile(String... sources) throws IOException {
        Path output = Files.createDirectories(folder.resolve("submission"));
        return Sources.compile(output, contract.toString(), sources);
    }

    private Discovery search(Map<String, byte[]> classes, String... named) throws ClassNotFoundException {
        SubmissionLoader submission = new SubmissionLoader(classes, contractLoader);
        submission.loadAll();
        return new PluginSearch(Class.forName("q.Lab", false, contractLoader), List.of(named), submission).discovery();
    }

    private static String answering(String name, String declaration, String body) {
        return name.replace('.', '/') + ".java\npackage " + name.substring(0, name.lastIndexOf('.')) + "; "
                + declaration + " { " + body + " public int answer() { return 42; } }";
    }

    private static Discovery found(String name) {
        return new Discovery("q.Lab", Status.FOUND, List.of(name), "");
    }

    private static Discovery unusable(String name, String explanation) {
        return new Discovery("q.Lab", Status.UNUSABLE, List.of(name), explanation);
    }

    @Test
    void findsAPackagePrivateClassWithAPrivateConstructor() throws Exception {
        assertThat(search(compile(answering("alice.A", "class A implements q.Lab", "private A() {}"))))
                .isEqualTo(found("alice.A"));
    }

    @Test
    void findsAStaticNestedRecordInTheUnnamedPackage() throws Exception {
        assertThat(search(compile("./Outer.java\nclass Outer { private record R() implements q.Lab {"
                        + " public int answer() { return 1; } } }")))
                .isEqualTo(found("Outer$R"));
    }

    @Test
    void findsAClassThatInheritsTheInterface() throws Exception {
        assertThat(search(compile(
                        answering("alice.Base", "abstract class Base implements q.Lab", ""),
                        "alice/A.java\npackage alice; class A extends Base {}")))
                .isEqualTo(found("alice.A"));
    }

    @Test
    void takesTheMostDerivedOfCandidates() throws Exception {
        assertThat(search(compile(
                        answering("alice.Z", "class Z implements q.Lab", ""),
                        "alice/B.java\npackage alice; class B extends Z {}",
                        "alice/A.java\npackage alice; class A extends B { }")))
                .isEqualTo(found("alice.A"));
    }

    @Test
    void countsASuperclassWhoseSubclassIsUnusable() throws Exception {
        assertThat(search(compile(
                        answering("alice.A", "class A implements q.Lab", ""),
                        "alice/B.java\npackage alice; class B extends A { B(int i) {} }")))
                .isEqualTo(found("alice.A"));
    }

    @Test
    void doesNotInitialiseClasses() throws Exception {
        assertThat(search(compile(
                        answering("alice.A", "class A implements q.Lab", "static { if (true) throw new Error(); }"))))
                .isEqualTo(found("alice.A"));
    }

    @Test
    void saysThatNothingImplementsTheInterface() throws Exception {
        assertThat(search(compile("alice/A.java\npackage alice; class A {} interface More extends q.Lab {}")))
                .isEqualTo(new Discovery(
                        "q.Lab", Status.MISSING, List.of(), "no class of the submission implements q.Lab"));
    }

    @Test
    void namesAllBetweenWhichItCannotChoose() throws Exception {
        Map<String, byte[]> two = compile(
                answering("bob.B", "class B implements q.Lab", ""),
                answering("alice.A", "class A implements q.Lab", ""));

        assertThat(search(two))
                .isEqualTo(new Discovery(
                        "q.Lab",
                        Status.AMBIGUOUS,
                        List.of("alice.A", "bob.B"),
                        "alice.A and bob.B both implement q.Lab; keep one, or name one in META-INF/services/q.Lab"));

        Map<String, byte[]> three = compile(answering("carol.C", "class C implements q.Lab", ""));
        assertThat(search(three).explanation()).startsWith("alice.A, bob.B and carol.C all implement q.Lab;");
    }

    @Test
    void explainsAMissingConstructor() throws Exception {
        assertThat(search(compile(
                        answering("alice.A", "class A implements q.Lab", "A(String s, int[] i) {} A(int i) {}"))))
                .isEqualTo(unusable(
                        "alice.A",
                        "alice.A implements q.Lab but has no constructor without arguments; "
                                + "its constructors are (int), (java.lang.String, int[])"));
    }

    @Test
    void explainsOtherFlaws() throws Exception {
        assertThat(search(compile(answering("alice.A", "abstract class A implements q.Lab", ""))))
                .isEqualTo(unusable("alice.A", "alice.A implements q.Lab but is abstract"));
        assertThat(search(compile(answering("alice.A", "enum A implements q.Lab", "ONE;"))))
                .isEqualTo(
                        unusable(
                                "alice.A",
                                "alice.A implements q.Lab but is an enum, of which no fresh instance can be made; use a class"));
    }

    @Test
    void explainsAnInnerClass() throws Exception {
        assertThat(search(compile("alice/A.java\npackage alice; class A { class I implements q.Lab {"
                        + " public int answer() { return 1; } } }")))
                .isEqualTo(
                        unusable("alice.A$I", "alice.A$I implements q.Lab but is an inner class; declare it static"));
    }

    @Test
    void explainsAnAnonymousClass() throws Exception {
        assertThat(search(compile("alice/A.java\npackage alice; class A { static q.Lab lab = new q.Lab() {"
                        + " public int answer() { return 1; } }; }")))
                .isEqualTo(unusable(
                        "alice.A$1",
                        "alice.A$1 implements q.Lab but is declared inside a method or an expression; "
                                + "make it a top-level or a static nested class"));
    }

    @Test
    void aBrokenClassDoesNotHurtTheOthers() throws Exception {
        Map<String, byte[]> classes = compile(
                answering("alice.A", "class A implements q.Lab", ""),
                "alice/B.java\npackage alice; class B extends Gone {}",
                "alice/Gone.java\npackage alice; class Gone {}");
        classes.remove("alice.Gone");
        classes.put("java.util.Evil", new byte[] {1});

        assertThat(search(classes)).isEqualTo(found("alice.A"));

        classes.remove("alice.A");
        assertThat(search(classes).explanation())
                .isEqualTo("no class of the submission implements q.Lab; "
                        + "alice.B could not be loaded (java.lang.NoClassDefFoundError: alice/Gone); "
                        + "java.util.Evil could not be loaded (java.lang.SecurityException: "
                        + "Prohibited package name: java.util)");
    }

    @Test
    void ignoresASubmissionsCopyOfTheContract() throws Exception {
        Map<String, byte[]> classes = compile(answering("alice.A", "class A implements q.Lab", ""));
        classes.put("q.Lab", new byte[] {1});

        assertThat(search(classes)).isEqualTo(found("alice.A"));
    }

    @Test
    void countsOnlyWhatTheServiceFileNames() throws Exception {
        Map<String, byte[]> classes = compile(
                answering("alice.A", "class A implements q.Lab", ""),
                answering("alice.B", "class B implements q.Lab", ""),
                "alice/C.java\npackage alice; class C {}");
        String file = "META-INF/services/q.Lab names ";

        assertThat(search(classes, "alice.B", "alice.B")).isEqualTo(found("alice.B"));
        assertThat(search(classes, "alice.A", "alice.B").status()).isEqualTo(Status.AMBIGUOUS);
        assertThat(search(classes, "alice.A", "alice.X"))
                .isEqualTo(new Discovery(
                        "q.Lab", Status.FOUND, List.of("alice.A"), file + "alice.X, which is not in the submission"));
        assertThat(search(classes, "alice.X"))
                .isEqualTo(new Discovery(
                        "q.Lab", Status.MISSING, List.of(), file + "alice.X, which is not in the submission"));
        assertThat(search(classes, "alice.C"))
                .isEqualTo(unusable("alice.C", file + "alice.C, which is not a class that implements it"));
    }

    @Test
    void saysThatANamedClassCouldNotBeLoaded() throws Exception {
        Map<String, byte[]> classes = Map.of("alice.A", new byte[] {1, 2, 3, 4});

        assertThat(search(classes, "alice.A").explanation())
                .startsWith("META-INF/services/q.Lab names alice.A, which could not be loaded "
                        + "(java.lang.ClassFormatError: ");
    }
}
