package dev.touchstone.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SubmissionSearchTest {
    private static final Map<String, String> ONE = Map.of("Total.java", "class Total {}");

    @TempDir
    Path root;

    private Path folder(String path) throws IOException {
        return Files.createDirectories(root.resolve(path));
    }

    private Path submission(String path) throws IOException {
        Files.writeString(folder(path).resolve("Total.java"), "class Total {}");
        return root.resolve(path);
    }

    private Path archive(String path, byte[] bytes) throws IOException {
        Files.createDirectories(root.resolve(path).getParent());
        return Files.write(root.resolve(path), bytes);
    }

    /** The submissions as {@code id: path path}. */
    private static List<String> found(Path... paths) throws IntakeException {
        List<String> found = new ArrayList<>();
        for (HandIn handIn : SubmissionSearch.find(List.of(paths))) {
            Submission submission = handIn.read();
            assertThat(submission.id()).isEqualTo(handIn.id());
            found.add(submission.id() + ": " + String.join(" ", Packed.paths(submission)));
        }
        return found;
    }

    private static void refuses(String message, Path... paths) {
        assertThatExceptionOfType(IntakeException.class)
                .isThrownBy(() -> SubmissionSearch.find(List.of(paths)))
                .withMessage(message);
    }

    @Test
    void eachFolderAndArchiveInAFolderIsASubmissionInTheOrderOfTheNames() throws Exception {
        submission("hw/carol");
        folder("hw/Bob");
        archive("hw/alice.zip", Packed.zip(ONE));
        archive("hw/dave.tar.gz", Packed.tarGz(ONE));
        archive("hw/erin.TGZ", Packed.tarGz(ONE));
        archive("hw/frank.7z", Packed.sevenZip(ONE));
        archive("hw/readme.txt", Packed.bytes("no submission"));
        archive("hw/grades.xlsx", Packed.zip(ONE));
        assertThat(found(root.resolve("hw")))
                .containsExactly(
                        "Bob: ",
                        "alice: Total.java",
                        "carol: Total.java",
                        "dave: Total.java",
                        "erin: Total.java",
                        "frank: Total.java");
    }

    @Test
    void theBytesOfAnArchiveCountAndNotItsName() throws Exception {
        archive("hw/alice.zip", Packed.sevenZip(ONE));
        archive("hw/bob.7z", Packed.tar(ONE));
        assertThat(found(root.resolve("hw"))).containsExactly("alice: Total.java", "bob: Total.java");
        assertThat(found(archive("blob", Packed.zip(ONE)))).containsExactly("blob: Total.java");
    }

    @Test
    void anArchiveThatCannotBeReadIsStillASubmission() throws Exception {
        archive("hw/alice.zip", Packed.bytes("garbage"));
        archive("hw/bob.rar", Packed.bytes("Rar!\u001a\u0007\0"));
        archive("hw/carol.zip", new byte[0]);
        List<HandIn> handIns = SubmissionSearch.find(List.of(root.resolve("hw")));
        List<String> texts = new ArrayList<>();
        for (HandIn handIn : handIns) {
            handIn.read().loudRemarks().forEach(remark -> texts.add(remark.path() + " " + remark.text()));
        }
        assertThat(texts)
                .containsExactly(
                        "alice.zip left out: it is no archive: hand in a folder as zip, tar, tar.gz or 7z",
                        "bob.rar left out: it is packed by rar, which is not read:"
                                + " hand in a folder as zip, tar, tar.gz or 7z",
                        "carol.zip left out: it is no archive: hand in a folder as zip, tar, tar.gz or 7z");
    }

    @ParameterizedTest
    @ValueSource(strings = {"zip", "tar", "tar.gz", "7z"})
    void anArchiveOfAClassIsReadLikeItsFolder(String format) throws Exception {
        Path file = archive(
                "class." + format,
                Packed.packed(
                        format,
                        Map.of(
                                "hw4/alice/src/A.java", "class A {}",
                                "hw4/bob/B.java", "class B {}",
                                "hw4/bob/b/C.java", "class C {}",
                                "hw4/list.yml", "",
                                "__MACOSX/hw4/._x", "")));
        assertThat(found(file)).containsExactly("alice: src/A.java", "bob: B.java b/C.java");
    }

    @Test
    void archivesInTheArchiveOfAClassAreSubmissionsAndMayHoldOneMore() throws Exception {
        byte[] twice = Packed.written(out -> out.write(inZip("inner.zip", Packed.zip(ONE))));
        Path file = archive(
                "class.zip",
                new CraftedZip()
                        .file("alice.zip", twice, CraftedZip.same(), CraftedZip.same())
                        .file("bob.tar.gz", Packed.tarGz(ONE), CraftedZip.same(), CraftedZip.same())
                        .file("carol/hw.7z", Packed.sevenZip(ONE), CraftedZip.same(), CraftedZip.same())
                        .bytes());
        assertThat(found(file))
                .containsExactly("alice: inner.zip/Total.java", "bob: Total.java", "carol: hw.7z/Total.java");
    }

    private static byte[] inZip(String name, byte[] content) {
        return new CraftedZip()
                .file(name, content, CraftedZip.same(), CraftedZip.same())
                .bytes();
    }

    @ParameterizedTest
    @ValueSource(strings = {"A.java", "src/A.java", "hw/A.java", "hw/src/main/java/A.java", "a/b/c/A.java"})
    void anArchiveOfOneStudentsTreeIsOneSubmission(String path) throws Exception {
        Path file = archive("alice.zip", Packed.zip(Map.of(path, "class A {}")));
        assertThat(found(file)).containsExactly("alice: " + path);
    }

    @Test
    void aBuildFileBesideFoldersMarksOneSubmission() throws Exception {
        Map<String, String> files = Map.of("pom.xml", "", "docs/x.txt", "", "code/A.java", "class A {}");
        assertThat(found(archive("alice.zip", Packed.zip(files)))).containsExactly("alice: code/A.java");
    }

    @Test
    void whatClimbsOutOfOneStudentsFolderStaysThereAndIsRefused() throws Exception {
        Path file = archive(
                "class.zip",
                Packed.zip(Map.of("alice/../bob/B.java", "class B {}", "alice/A.java", "class A {}", "bob/x.txt", "")));
        List<HandIn> handIns = SubmissionSearch.find(List.of(file));
        Submission alice = handIns.get(0).read();
        assertThat(Packed.paths(alice)).containsExactly("A.java");
        assertThat(Packed.reasons(alice)).containsExactly("../bob/B.java outside");
        assertThat(handIns.get(1).read().sources()).isEmpty();
    }

    @Test
    void anEncryptedArchiveInTheArchiveOfAClassIsItsOwnersAlone() throws Exception {
        Path file = archive(
                "class.zip",
                new CraftedZip()
                        .file("alice.zip", "x", face -> face.flagged(CraftedZip.ENCRYPTED))
                        .file("bob/B.java", "class B {}")
                        .bytes());
        List<HandIn> handIns = SubmissionSearch.find(List.of(file));
        assertThat(Packed.reasons(handIns.get(0).read())).containsExactly("alice.zip encrypted");
        assertThat(Packed.paths(handIns.get(1).read())).containsExactly("B.java");
    }

    @Test
    void aFolderWithSourcesIsItselfASubmission() throws Exception {
        Path alice = submission("alice");
        folder("alice/sub");
        assertThat(found(alice)).containsExactly("alice: Total.java");
        submission("bob/src");
        assertThat(found(root.resolve("bob"))).containsExactly("bob: src/Total.java");
    }

    @Test
    void pathsKeepTheirOrder() throws Exception {
        Path zoe = submission("zoe");
        Path alice = submission("alice");
        folder("hw/mallory");
        assertThat(found(zoe, root.resolve("hw"), alice))
                .containsExactly("zoe: Total.java", "mallory: ", "alice: Total.java");
    }

    @Test
    void hiddenFoldersAndLinksAreNoSubmissions() throws Exception {
        folder("hw/alice");
        folder("hw/.git");
        folder("hw/__MACOSX");
        Files.createSymbolicLink(root.resolve("hw/mallory"), submission("elsewhere"));
        Files.createSymbolicLink(root.resolve("hw/oscar.zip"), archive("x/o.zip", Packed.zip(ONE)));
        assertThat(found(root.resolve("hw"))).containsExactly("alice: ");
    }

    @Test
    void aPathThatIsNotThereIsNamed() {
        refuses("no such folder or archive: " + root.resolve("none"), root.resolve("none"));
    }

    @Test
    void aFileIsNeitherFolderNorArchive() throws IOException {
        Path file = Files.writeString(root.resolve("alice.java"), "");
        refuses(file + " is neither a folder nor an archive (zip, tar, tar.gz, 7z)", file);
    }

    @Test
    void aFolderWithoutSubmissionsSaysWhatIsExpected() throws IOException {
        Path one = folder("one");
        Path other = folder("other");
        refuses(
                "no submissions found in " + one + ", " + other
                        + ": give a folder that holds one folder or archive for each submission",
                one,
                other);
    }

    @Test
    void ofThoseThatShareANameTheLaterOnesAreNumberedAndSaySo() throws Exception {
        submission("hw1/alice");
        archive("hw1/alice.zip", Packed.zip(ONE));
        submission("hw2/Alice");
        submission("hw2/alice-2");
        List<HandIn> handIns = SubmissionSearch.find(List.of(root.resolve("hw1"), root.resolve("hw2")));
        assertThat(handIns).extracting(HandIn::id).containsExactly("alice", "alice-3", "Alice-4", "alice-2");
        assertThat(handIns.get(0).read().remarks()).isEmpty();
        assertThat(handIns.get(1).read().remarks())
                .containsExactly(new Remark(
                        "alice", Remark.Kind.SAME_ID, "another submission has this name too; this one is \"alice-3\""));
        assertThat(handIns.get(3).read().remarks()).isEmpty();
    }

    @Test
    void theIdIsTheFoldersOwnNameHoweverItIsReached() throws Exception {
        submission("hw/alice");
        assertThat(found(root.resolve("hw/../hw/alice/."))).containsExactly("alice: Total.java");
    }

    @Test
    void anArchiveThatVanishedIsNobodysBadWork() throws Exception {
        Path alone = archive("hw/alice.zip", Packed.zip(ONE));
        Path whole = archive("class.zip", Packed.zip(Map.of("bob/B.java", "", "carol/C.java", "")));
        List<HandIn> handIns = SubmissionSearch.find(List.of(root.resolve("hw"), whole));
        Files.delete(alone);
        Files.delete(whole);
        assertThat(handIns)
                .hasSize(3)
                .allSatisfy(handIn -> assertThatExceptionOfType(IntakeException.class)
                        .isThrownBy(handIn::read)
                        .withMessageStartingWith("cannot read "));
    }

    @Test
    void checkTakesAnyArchiveForOneSubmission() throws Exception {
        Path file = archive("hw.zip", Packed.zip(Map.of("a/A.java", "class A {}", "b/B.java", "class B {}")));
        assertThat(Packed.paths(SubmissionSearch.one(file).read())).containsExactly("a/A.java", "b/B.java");
    }
}
