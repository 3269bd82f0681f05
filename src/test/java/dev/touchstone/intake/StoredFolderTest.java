package dev.touchstone.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.touchstone.intake.Remark.Kind;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StoredFolderTest {
    @TempDir
    Path parent;

    private Path folder = Path.of("");

    @BeforeEach
    void makesTheFolder() throws IOException {
        folder = Files.createDirectory(parent.resolve("alice"));
    }

    private Path file(String path, String text) throws IOException {
        return file(path, text.getBytes(StandardCharsets.UTF_8));
    }

    private Path file(String path, byte[] bytes) throws IOException {
        Path file = folder.resolve(path);
        Files.createDirectories(file.getParent());
        return Files.write(file, bytes);
    }

    private Submission read() throws IntakeException {
        return read(folder);
    }

    private static Submission read(Path folder) throws IntakeException {
        return SubmissionSearch.one(folder).read();
    }

    @Test
    void takesJavaSourcesAndNothingElse() throws Exception {
        file("Total.java", "class Total {}");
        file("deep/er/Mean.java", "class Mean {}");
        file("notes.txt", "no source");
        Submission submission = read();
        assertThat(submission.id()).isEqualTo("alice");
        assertThat(submission.sources())
                .extracting(SourceFile::path)
                .containsExactly("Total.java", "deep/er/Mean.java");
        assertThat(submission.sources()).extracting(SourceFile::text).contains("class Total {}");
        assertThat(submission.remarks()).isEmpty();
        assertThat(submission.services()).isEmpty();
    }

    @Test
    void theDigestIsThatOfTheBytes() throws Exception {
        file("A.java", "abc");
        assertThat(read().sources().get(0).sha256())
                .isEqualTo("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
    }

    @Test
    void theOrderIsThatOfThePathsWhateverTheDiskSays() throws Exception {
        for (String path : List.of("b/A.java", "a.java", "B.java", "c.java", "a/Z.java")) {
            file(path, "");
        }
        assertThat(read().sources())
                .extracting(SourceFile::path)
                .containsExactly("B.java", "a.java", "a/Z.java", "b/A.java", "c.java");
    }

    @Test
    void aByteOrderMarkIsNoPartOfTheText() throws Exception {
        file("A.java", "\ufeffclass A {}");
        assertThat(read().sources().get(0).text()).isEqualTo("class A {}");
    }

    @Test
    void aFileThatIsNotUtf8CostsOnlyItself() throws Exception {
        file("Good.java", "class Good {}");
        file("Latin.java", "// für".getBytes(StandardCharsets.ISO_8859_1));
        Submission submission = read();
        assertThat(submission.sources()).extracting(SourceFile::path).containsExactly("Good.java");
        assertThat(submission.remarks())
                .containsExactly(
                        new Remark("Latin.java", Kind.NOT_UTF8, "left out: it is not UTF-8 text; save it as UTF-8"));
    }

    @Test
    void aFileThatIsTooLargeIsLeftOut() throws Exception {
        file("Fits.java", " ".repeat(1_000_000));
        file("Large.java", " ".repeat(1_000_001));
        Submission submission = read();
        assertThat(submission.sources()).extracting(SourceFile::path).containsExactly("Fits.java");
        assertThat(submission.remarks())
                .containsExactly(
                        new Remark("Large.java", Kind.TOO_LARGE, "left out: a source file has at most 1000000 bytes"));
    }

    @Test
    void filesThatAreTooLargeTogetherAreLeftOut() throws Exception {
        for (int i = 10; i < 31; i++) {
            file("F" + i + ".java", " ".repeat(1_000_000));
        }
        Submission submission = read();
        assertThat(submission.sources()).hasSize(20);
        assertThat(submission.remarks())
                .containsExactly(new Remark(
                        "F30.java",
                        Kind.TOO_LARGE,
                        "left out: the source files of a submission have at most 20000000 bytes together"));
    }

    @Test
    void filesThatAreTooManyAreLeftOutWithFewRemarks() throws Exception {
        for (int i = 1000; i < 2101; i++) {
            file("F" + i + ".java", "");
        }
        Submission submission = read();
        assertThat(submission.sources()).hasSize(1000);
        assertThat(submission.remarks()).hasSize(101);
        assertThat(submission.remarks().get(0))
                .isEqualTo(new Remark(
                        "F2000.java", Kind.TOO_MANY, "left out: a submission has at most 1000 source files"));
        assertThat(submission.remarks().get(100)).isEqualTo(new Remark("", Kind.MORE, "and 1 more"));
    }

    @Test
    void linksAreNeverFollowed() throws Exception {
        Path secret = Files.writeString(parent.resolve("Secret.java"), "class Secret {}");
        Path others = Files.createDirectory(parent.resolve("bob"));
        Files.writeString(others.resolve("Stolen.java"), "class Stolen {}");
        Files.createSymbolicLink(folder.resolve("Mine.java"), secret);
        Files.createSymbolicLink(folder.resolve("lib"), others);
        Submission submission = read();
        assertThat(submission.sources()).isEmpty();
        assertThat(submission.remarks())
                .containsExactly(
                        new Remark("Mine.java", Kind.LINK, "left out: it is a link"),
                        new Remark("lib", Kind.LINK, "left out: it is a link"));
    }

    @Test
    void theFolderItselfMayBeALinkWhenTheCommandLineNamesIt() throws Exception {
        file("Total.java", "class Total {}");
        Path link = Files.createSymbolicLink(parent.resolve("link"), folder);
        Submission submission = read(link);
        assertThat(submission.id()).isEqualTo("link");
        assertThat(submission.sources()).extracting(SourceFile::path).containsExactly("Total.java");
    }

    @Test
    void serviceFilesAreReadAsNames() throws Exception {
        file("META-INF/services/toy.Total", "# mine\n  alice.Total  # the one\n\nalice.Other\n");
        file("src/main/resources/META-INF/services/toy.Mean", "alice.Mean");
        file("xMETA-INF/services/toy.Third", "alice.Third");
        assertThat(read().services())
                .containsOnlyKeys("toy.Total", "toy.Mean")
                .containsEntry("toy.Total", List.of("alice.Total", "alice.Other"))
                .containsEntry("toy.Mean", List.of("alice.Mean"));
    }

    @Test
    void aBackslashInANameSeparatesNamesAsOnTheMachineThatPackedIt() throws Exception {
        file("a\\B.java", "class B {}");
        assertThat(read().sources()).extracting(SourceFile::path).containsExactly("a/B.java");
    }

    @Test
    void ofPathsThatDifferInCaseAloneNeitherIsRead() throws Exception {
        file("B.java", "class B {}");
        file("b.java", "class b {}");
        file("C.java", "class C {}");
        assertThat(Packed.paths(read())).containsExactly("C.java");
        assertThat(Packed.reasons(read())).containsExactly("B.java duplicate", "b.java duplicate");
    }

    @Test
    void whatOtherProgramsLeaveIsListedAndToldToNobody() throws Exception {
        file("A.java", "class A {}");
        file(".git/config", "");
        file(".git/objects/ab", "");
        file("__MACOSX/._A.java", "not UTF-8: \u00e9".getBytes(StandardCharsets.ISO_8859_1));
        file("._A.java", "resource fork");
        file("target/classes/A.class", "");
        file("lib/junit.jar", "PK");
        file("report.pdf", "");
        Submission submission = read();
        assertThat(Packed.reasons(submission))
                .containsExactly(
                        "._A.java litter", ".git litter", "__MACOSX litter", "lib/junit.jar compiled", "target litter");
        assertThat(submission.loudRemarks()).isEmpty();
    }

    @Test
    void whereNothingIsReadEveryFileIsToldButAReadme() throws Exception {
        file("README.md", "");
        file("answers.pdf", "");
        file("Total.class", "");
        Submission submission = read();
        assertThat(Packed.reasons(submission)).containsExactly("Total.class compiled", "answers.pdf not-a-source");
        assertThat(submission.loudRemarks()).hasSize(2);
    }

    @Test
    void aSourceInABuildFolderIsToldButAPackageOfThatNameIsRead() throws Exception {
        file("out/A.java", "class A {}");
        file("src/out/B.java", "package out; class B {}");
        assertThat(Packed.paths(read())).containsExactly("src/out/B.java");
        assertThat(read().loudRemarks())
                .containsExactly(new Remark(
                        "out/A.java",
                        Kind.BUILD_FOLDER,
                        "left out: out is a folder for what a build leaves; move sources elsewhere"));
    }

    @Test
    void anEmptyFolderIsASubmissionWithoutSources() throws Exception {
        assertThat(read().sources()).isEmpty();
    }

    @Test
    void aFolderThatVanishedIsNobodysBadWork() throws Exception {
        HandIn handIn = SubmissionSearch.one(folder);
        Files.delete(folder);
        assertThatExceptionOfType(IntakeException.class)
                .isThrownBy(handIn::read)
                .withMessage("cannot read the submission in " + folder + ": " + folder);
    }
}
