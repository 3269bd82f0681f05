package dev.touchstone.intake;

import static dev.touchstone.intake.CraftedZip.same;
import static org.assertj.core.api.Assertions.assertThat;

import dev.touchstone.intake.CraftedZip.Face;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.apache.commons.compress.archivers.zip.Zip64Mode;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import org.junit.jupiter.api.Test;

/** What is wrong with one entry costs that entry; what makes the whole archive doubtful costs all of it. */
class ZipTreeTest {
    private static final byte[] CODE = Packed.bytes("class Evil {}");

    /** A good file, and one whose local header says something else. */
    private static CraftedZip twoFaced(UnaryOperator<Face> local) {
        return new CraftedZip().file("Good.java", "class Good {}").file("Evil.java", CODE, same(), local);
    }

    private static void onlyGoodIsRead(CraftedZip zip, String kind, String text) {
        Submission submission = Packed.read(zip.bytes());
        assertThat(Packed.paths(submission)).containsExactly("Good.java");
        assertThat(Packed.reasons(submission)).containsExactly("Evil.java " + kind);
        assertThat(submission.remarks().get(0).text()).isEqualTo("left out: " + text);
    }

    private static void nothingIsRead(byte[] zip, String kind, String text) {
        Submission submission = Packed.read(zip);
        assertThat(submission.sources()).isEmpty();
        assertThat(Packed.reasons(submission)).containsExactly("alice.zip " + kind);
        assertThat(submission.remarks().get(0).text()).isEqualTo("left out: " + text);
    }

    @Test
    void anHonestZipIsRead() {
        Submission submission = Packed.read(Packed.zip(Map.of("a/A.java", "class A {}", "B.java", "class B {}")));
        assertThat(Packed.paths(submission)).containsExactly("B.java", "a/A.java");
        assertThat(submission.remarks()).isEmpty();
        assertThat(submission.sources().get(0).text()).isEqualTo("class B {}");
    }

    @Test
    void aZipWrittenAsAStreamIsReadThoughItsLocalHeadersSayNothing() throws Exception {
        byte[] zip = Packed.written(out -> {
            try (java.util.zip.ZipOutputStream stream = new java.util.zip.ZipOutputStream(out)) {
                stream.putNextEntry(new java.util.zip.ZipEntry("src/"));
                stream.putNextEntry(new java.util.zip.ZipEntry("src/A.java"));
                stream.write(CODE);
                stream.closeEntry();
            }
        });
        assertThat(Packed.paths(Packed.read(zip))).containsExactly("src/A.java");
    }

    @Test
    void aSecondNameBeforeTheDataIsASecondFace() {
        onlyGoodIsRead(
                twoFaced(face -> face.named("Nice.java")),
                "two-faced",
                "it has another name before its data than in the directory");
    }

    @Test
    void aSecondSizeOrChecksumOrMethodIsASecondFace() {
        String size = "it has another size or checksum before its data than in the directory";
        onlyGoodIsRead(twoFaced(face -> face.sized(5)), "two-faced", size);
        onlyGoodIsRead(twoFaced(face -> face.checked(5)), "two-faced", size);
        String way = "it is packed in another way than the directory says";
        onlyGoodIsRead(twoFaced(face -> face.by(CraftedZip.STORED)), "two-faced", way);
        onlyGoodIsRead(twoFaced(face -> face.flagged(CraftedZip.ENCRYPTED)), "two-faced", way);
    }

    @Test
    void aSizeThatBothFacesLieAboutIsFoundOutWhileReading() {
        for (int lie : List.of(3, 300)) {
            onlyGoodIsRead(
                    new CraftedZip()
                            .file("Good.java", "class Good {}")
                            .file("Evil.java", CODE, f -> f.sized(lie), same()),
                    "two-faced",
                    "it has another size than the archive's directory says");
        }
        onlyGoodIsRead(
                new CraftedZip().file("Good.java", "class Good {}").file("Evil.java", CODE, f -> f.checked(7), same()),
                "damaged",
                "it is damaged: its checksum is wrong");
    }

    @Test
    void anEncryptedEntryIsRefusedAlone() {
        onlyGoodIsRead(
                new CraftedZip()
                        .file("Good.java", "class Good {}")
                        .file("Evil.java", "secret", face -> face.flagged(CraftedZip.ENCRYPTED)),
                "encrypted",
                "it is encrypted");
    }

    @Test
    void linksAndDevicesAreRefusedAlone() {
        CraftedZip good = new CraftedZip().file("Good.java", "class Good {}", face -> face.mode(0100644));
        onlyGoodIsRead(good.file("Evil.java", "/etc/passwd", face -> face.mode(0120777)), "link", "it is a link");
        CraftedZip other = new CraftedZip().file("Good.java", "class Good {}");
        onlyGoodIsRead(
                other.file("Evil.java", "", face -> face.mode(0060600)), "special-file", "it is a device or the like");
    }

    @Test
    void aMethodThatIsNotReadIsRefusedAlone() {
        onlyGoodIsRead(
                new CraftedZip().file("Good.java", "class Good {}").file("Evil.java", "x", face -> face.by(14)),
                "unknown-format",
                "it is packed by method 14, not deflate");
    }

    @Test
    void aBombIsRefusedAloneByItsRatio() {
        onlyGoodIsRead(
                new CraftedZip()
                        .file("Good.java", "class Good {}")
                        .file("Evil.java", new byte[8 << 20], same(), same()),
                "bomb",
                "8388608 bytes packed into " + CraftedZip.deflated(new byte[8 << 20]).length + " are a zip bomb");
    }

    @Test
    void hostilePathsAreRefusedAlone() {
        Submission submission = Packed.read(new CraftedZip()
                .file("../../Evil.java", "")
                .file("/root/Evil.java", "")
                .file("C:\\Evil.java", "")
                .file("Con.java", "")
                .file("Evil\u202e.java", "")
                .file("Good.java", "class Good {}")
                .bytes());
        assertThat(Packed.paths(submission)).containsExactly("Good.java");
        assertThat(Packed.reasons(submission))
                .containsExactly(
                        "../../Evil.java outside",
                        "/root/Evil.java absolute-path",
                        "C:\\Evil.java absolute-path",
                        "Con.java reserved-name",
                        "EvilU+202E.java invisible-name");
    }

    @Test
    void ofANameThatComesTwiceNeitherIsRead() {
        Submission submission = Packed.read(new CraftedZip()
                .file("A.java", "class A {}")
                .file("src/../A.java", "")
                .file("./A.java", "class A { int evil; }")
                .file("B.java", "class B {}")
                .file("a.JAVA", "no source")
                .bytes());
        assertThat(Packed.paths(submission)).containsExactly("B.java");
        assertThat(Packed.reasons(submission))
                .containsExactly("./A.java duplicate", "A.java duplicate", "src/../A.java outside");
    }

    @Test
    void overlappingEntriesCostTheWholeArchive() {
        nothingIsRead(
                new CraftedZip()
                        .file("A.java", "class A {}")
                        .overlapping("A.java", Packed.bytes("class A {}"))
                        .bytes(),
                "two-faced",
                "its entries overlap, as those of a zip bomb do");
    }

    @Test
    void anEntryThatTheDirectoryDoesNotNameCostsTheWholeArchive() {
        String hidden = "it has entries that its directory does not name";
        CraftedZip last = new CraftedZip().file("A.java", "class A {}").file("B.java", "class B {}");
        nothingIsRead(last.forgetTheLast().bytes(), "two-faced", hidden);
        CraftedZip first = new CraftedZip().file("A.java", "class A {}").forgetTheLast();
        nothingIsRead(first.file("B.java", "class B {}").bytes(), "two-faced", hidden);
    }

    @Test
    void aDirectoryThatMiscountsCostsTheWholeArchive() {
        nothingIsRead(
                new CraftedZip()
                        .file("A.java", "")
                        .file("B.java", "")
                        .countingFewer(1)
                        .bytes(),
                "two-faced",
                "its directory has more than the entries that it counts");
        nothingIsRead(
                new CraftedZip().file("A.java", "").countingFewer(-1).bytes(),
                "damaged",
                "its directory has fewer entries than it says");
    }

    @Test
    void aSecondEndInTheCommentCostsTheWholeArchive() {
        byte[] other = new CraftedZip().file("B.java", "class B {}").bytes();
        byte[] end = Arrays.copyOfRange(other, other.length - 22, other.length);
        nothingIsRead(
                new CraftedZip().file("A.java", "class A {}").comment(end).bytes(),
                "two-faced",
                "its directory is not where its end says, so that programs disagree");
        Submission harmless = Packed.read(new CraftedZip()
                .file("A.java", "class A {}")
                .comment(Packed.bytes("hello"))
                .bytes());
        assertThat(Packed.paths(harmless)).containsExactly("A.java");
    }

    @Test
    void bytesBeforeOrAfterCostTheWholeArchive() {
        byte[] zip = Packed.zip(Map.of("A.java", "class A {}"));
        String moved = "its directory is not where its end says, so that programs disagree";
        byte[] after = Arrays.copyOf(zip, zip.length + 3);
        nothingIsRead(after, "two-faced", moved);
        nothingIsRead(
                new CraftedZip().raw(zip).file("B.java", "").bytes(),
                "two-faced",
                "it has entries that its directory does not name");
    }

    /** In the format for huge files, as some programs write small ones too. */
    private static byte[] zip64() throws IOException {
        try (SeekableInMemoryByteChannel channel = new SeekableInMemoryByteChannel()) {
            try (ZipArchiveOutputStream zip = new ZipArchiveOutputStream(channel)) {
                zip.setUseZip64(Zip64Mode.Always);
                for (String name : List.of("A.java", "B.java")) {
                    zip.putArchiveEntry(new ZipArchiveEntry(name));
                    zip.write(Packed.bytes("class " + name.charAt(0) + " {}"));
                    zip.closeArchiveEntry();
                }
            }
            return Arrays.copyOf(channel.array(), (int) channel.size());
        }
    }

    @Test
    void aZip64IsRead() throws IOException {
        Submission submission = Packed.read(zip64());
        assertThat(Packed.paths(submission)).containsExactly("A.java", "B.java");
        assertThat(submission.remarks()).isEmpty();
    }

    @Test
    void aZip64WhoseEndRecordsDisagreeCostsTheWholeArchive() throws IOException {
        byte[] zip = zip64();
        zip[zip.length - 22 + 10] = 1;
        nothingIsRead(zip, "two-faced", "its directory is not where its end says, so that programs disagree");
    }

    @Test
    void anotherSizeInTheExtraFieldBeforeTheDataIsASecondFace() throws IOException {
        byte[] zip = zip64();
        int extra = 30 + "A.java".length();
        assertThat(zip[extra]).as("the id of the extra field").isEqualTo((byte) 1);
        zip[extra + 4]++;
        Submission submission = Packed.read(zip);
        assertThat(Packed.paths(submission)).containsExactly("B.java");
        assertThat(Packed.reasons(submission)).containsExactly("A.java two-faced");
    }

    @Test
    void aZipThatIsCutOffSaysSo() {
        byte[] zip = Packed.zip(Map.of("A.java", "class A {}"));
        nothingIsRead(
                Arrays.copyOf(zip, zip.length - 5),
                "damaged",
                "it is cut off: a zip ends with its directory, and there is none");
    }

    @Test
    void tooManyEntriesCostTheWholeArchive() {
        Caps few = new Caps(2, 10, 1000, 1000, 1000, 1000);
        Submission submission = Packed.read(
                new CraftedZip()
                        .file("A.java", "")
                        .file("B.java", "")
                        .file("C.java", "")
                        .bytes(),
                few);
        assertThat(submission.remarks())
                .containsExactly(new Remark(
                        "alice.zip", Remark.Kind.TOO_MANY, "left out: it has 3 entries; at most 2 are read"));
    }
}
