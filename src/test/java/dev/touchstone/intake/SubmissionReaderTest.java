package dev.touchstone.intake;

import static dev.touchstone.intake.CraftedZip.same;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What holds for archives of every format. */
class SubmissionReaderTest {
    private static final byte[] INNER = Packed.zip(Map.of("A.java", "class A {}"));

    @ParameterizedTest
    @ValueSource(strings = {"zip", "tar", "tar.gz", "tgz", "7z"})
    void everyFormatGivesTheSameSubmission(String format) {
        Map<String, String> files = Map.of(
                "hw/A.java", "class A {}",
                "hw/META-INF/services/toy.Total", "A # mine",
                "hw/A.class", "\u00ca\u00fe",
                "hw/.idea/x.xml", "",
                "hw/native.dat", "\u007fELF",
                "hw/notes.txt", "");
        Submission submission = Packed.read(Packed.packed(format, files));
        assertThat(Packed.paths(submission)).containsExactly("hw/A.java");
        assertThat(submission.services()).isEqualTo(Map.of("toy.Total", List.of("A")));
        assertThat(Packed.reasons(submission))
                .containsExactly("hw/.idea litter", "hw/A.class compiled", "hw/native.dat compiled");
        assertThat(submission.loudRemarks()).isEmpty();
    }

    @Test
    void anArchiveInASubmissionIsReadWhereNoSourceStandsOutside() {
        Submission submission = Packed.read(new CraftedZip()
                .file("report.txt", "")
                .file("hw/inner.zip", INNER, same(), same())
                .file("hw/other.tar", Packed.tar(Map.of("B.java", "class B {}")), same(), same())
                .bytes());
        assertThat(Packed.paths(submission)).containsExactly("hw/inner.zip/A.java", "hw/other.tar/B.java");
        assertThat(submission.remarks()).isEmpty();
    }

    @Test
    void anArchiveBesideSourcesIsNotRead() {
        Submission submission = Packed.read(new CraftedZip()
                .file("inner.zip", INNER, same(), same())
                .file("B.java", "class B {}")
                .bytes());
        assertThat(Packed.paths(submission)).containsExactly("B.java");
        assertThat(submission.remarks())
                .containsExactly(new Remark(
                        "inner.zip",
                        Remark.Kind.NESTED_ARCHIVE,
                        "left out: an archive is read only where no Java source stands outside of archives"));
    }

    @Test
    void anArchiveInAnArchiveInASubmissionIsRefused() {
        byte[] middle =
                new CraftedZip().file("inner.zip", INNER, same(), same()).bytes();
        Submission submission = Packed.read(
                new CraftedZip().file("middle.zip", middle, same(), same()).bytes());
        assertThat(submission.sources()).isEmpty();
        assertThat(submission.remarks())
                .containsExactly(new Remark(
                        "middle.zip/inner.zip",
                        Remark.Kind.NESTED_ARCHIVE,
                        "left out: it is an archive in an archive of the submission"));
    }

    @Test
    void aHostileArchiveInASubmissionCostsItselfAlone() {
        Submission submission = Packed.read(new CraftedZip()
                .file("bad.zip", "garbage")
                .file("good.zip", INNER, same(), same())
                .bytes());
        assertThat(Packed.paths(submission)).containsExactly("good.zip/A.java");
        assertThat(Packed.reasons(submission)).containsExactly("bad.zip unknown-format");
    }

    @Test
    void ofArchivesWithOneNameNeitherIsRead() {
        Submission submission = Packed.read(new CraftedZip()
                .file("a.zip", INNER, same(), same())
                .file("A.zip", INNER, same(), same())
                .bytes());
        assertThat(submission.sources()).isEmpty();
        assertThat(Packed.reasons(submission)).containsExactly("A.zip duplicate", "a.zip duplicate");
    }

    @Test
    void archivesInASubmissionAreBoundedTogether() {
        Caps caps = new Caps(10, 10, 1000, 1000, INNER.length * 3 / 2, 1 << 20);
        Submission submission = SubmissionReader.read(
                        "x",
                        () -> Archive.of(new CraftedZip()
                                        .file("a.zip", INNER, same(), same())
                                        .file("b.zip", INNER, same(), same())
                                        .bytes())
                                .tree(caps),
                        caps)
                .submission("x", List.of());
        assertThat(Packed.paths(submission)).containsExactly("a.zip/A.java");
        assertThat(submission.remarks())
                .containsExactly(new Remark(
                        "b.zip",
                        Remark.Kind.TOO_LARGE,
                        "left out: the archives in a submission have at most " + INNER.length * 3 / 2 + " bytes"));
    }

    @Test
    void anArchiveWithoutSourcesSaysSo() {
        for (byte[] archive : Packed.everyWay(Map.of("README.md", "")).values()) {
            assertThat(Packed.read(archive).loudRemarks())
                    .containsExactly(new Remark(
                            "alice.zip", Remark.Kind.NOT_A_SOURCE, "left out: there is no Java source in it"));
        }
    }

    @Test
    void jarsInASubmissionAreNeverOpened() {
        Submission submission = Packed.read(
                new CraftedZip().file("lib.jar", INNER, same(), same()).bytes());
        assertThat(submission.sources()).isEmpty();
        assertThat(Packed.reasons(submission)).containsExactly("lib.jar compiled");
    }

    @Test
    void sourcesAreBoundedInNumberAndSize() {
        Caps caps = new Caps(100, 2, 20, 30, 1000, 1 << 20);
        Submission submission = Packed.read(
                new CraftedZip()
                        .file("A.java", "class A {/* long */}")
                        .file("B.java", "class B {/* longer */}")
                        .file("C.java", "class C {/* some */}")
                        .file("D.java", "class D {}")
                        .file("E.java", "class E {}")
                        .bytes(),
                caps);
        assertThat(Packed.paths(submission)).containsExactly("A.java", "D.java");
        assertThat(submission.remarks())
                .extracting(remark -> remark.path() + " " + remark.text())
                .containsExactly(
                        "B.java left out: a source file has at most 20 bytes",
                        "C.java left out: the source files of a submission have at most 30 bytes together",
                        "E.java left out: a submission has at most 2 source files");
    }
}
