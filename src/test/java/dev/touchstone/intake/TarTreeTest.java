package dev.touchstone.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Map;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarConstants;
import org.junit.jupiter.api.Test;

class TarTreeTest {
    private static TarArchiveEntry entry(String name, byte type) {
        TarArchiveEntry entry = new TarArchiveEntry(name, type, true);
        entry.setLinkName("/etc/passwd");
        return entry;
    }

    @Test
    void tarIsReadPlainAndInGzip() {
        byte[] tar = Packed.tar(Map.of("a/A.java", "class A {}", "a/" + "b".repeat(120) + ".java", "class B {}"));
        for (byte[] archive : new byte[][] {tar, Packed.gzip(tar)}) {
            Submission submission = Packed.read(archive);
            assertThat(Packed.paths(submission)).containsExactly("a/A.java", "a/" + "b".repeat(120) + ".java");
            assertThat(submission.remarks()).isEmpty();
        }
    }

    @Test
    void linksAndDevicesAreRefusedAlone() {
        Submission submission = Packed.read(Packed.tarOf(tar -> {
            Packed.add(tar, entry("Symbolic.java", TarConstants.LF_SYMLINK), new byte[0]);
            Packed.add(tar, entry("Hard.java", TarConstants.LF_LINK), new byte[0]);
            Packed.add(tar, entry("Char.java", TarConstants.LF_CHR), new byte[0]);
            Packed.add(tar, entry("Block.java", TarConstants.LF_BLK), new byte[0]);
            Packed.add(tar, entry("Pipe.java", TarConstants.LF_FIFO), new byte[0]);
            Packed.add(tar, new TarArchiveEntry("Good.java"), Packed.bytes("class Good {}"));
        }));
        assertThat(Packed.paths(submission)).containsExactly("Good.java");
        assertThat(Packed.reasons(submission))
                .containsExactly(
                        "Block.java special-file",
                        "Char.java special-file",
                        "Hard.java link",
                        "Pipe.java special-file",
                        "Symbolic.java link");
    }

    @Test
    void hostilePathsAreRefusedAlone() {
        Submission submission = Packed.read(Packed.tarOf(tar -> {
            Packed.add(tar, new TarArchiveEntry("../Evil.java", true), new byte[0]);
            Packed.add(tar, new TarArchiveEntry("/etc/Evil.java", true), new byte[0]);
            Packed.add(tar, new TarArchiveEntry("Good.java"), Packed.bytes("class Good {}"));
        }));
        assertThat(Packed.paths(submission)).containsExactly("Good.java");
        assertThat(Packed.reasons(submission)).containsExactly("../Evil.java outside", "/etc/Evil.java absolute-path");
    }

    @Test
    void whatStandsBeforeABombOrACutIsKept() {
        Map<String, String> good = Map.of("Good.java", "class Good {}");
        Submission bomb = Packed.read(Packed.gzip(Packed.tarOf(tar -> {
            Packed.add(tar, new TarArchiveEntry("Good.java"), Packed.bytes("class Good {}"));
            Packed.add(tar, new TarArchiveEntry("bomb.bin"), new byte[20 << 20]);
            Packed.add(tar, new TarArchiveEntry("Late.java"), Packed.bytes("class Late {}"));
        })));
        assertThat(Packed.paths(bomb)).containsExactly("Good.java");
        assertThat(bomb.remarks())
                .containsExactly(new Remark(
                        "alice.zip",
                        Remark.Kind.BOMB,
                        "left out: more than 16777216 bytes come out of it, as of an archive bomb"));
        byte[] tar = Packed.tar(good);
        Submission cut = Packed.read(Packed.gzip(Arrays.copyOf(
                Packed.tarOf(out -> {
                    Packed.add(out, new TarArchiveEntry("Good.java"), Packed.bytes("class Good {}"));
                    Packed.add(out, new TarArchiveEntry("Late.java"), new byte[4000]);
                }),
                tar.length > 3000 ? 3000 : 2000)));
        assertThat(Packed.paths(cut)).containsExactly("Good.java");
        assertThat(Packed.reasons(cut)).contains("alice.zip damaged");
    }

    @Test
    void aSourceThatIsTooLargeIsNotKeptInMemory() {
        Submission submission = Packed.read(Packed.tarOf(tar -> {
            Packed.add(tar, new TarArchiveEntry("Large.java"), new byte[2_000_000]);
            Packed.add(tar, new TarArchiveEntry("Good.java"), Packed.bytes("class Good {}"));
        }));
        assertThat(Packed.paths(submission)).containsExactly("Good.java");
        assertThat(Packed.reasons(submission)).containsExactly("Large.java too-large");
    }

    @Test
    void aDescriptionWithoutEndIsStopped() {
        byte[] longName = Packed.tarOf(tar -> {
            Packed.add(tar, new TarArchiveEntry("x", TarConstants.LF_GNUTYPE_LONGNAME), new byte[1 << 20]);
            Packed.add(tar, new TarArchiveEntry("A.java"), new byte[0]);
        });
        assertThat(Packed.read(longName).remarks())
                .containsExactly(new Remark(
                        "alice.zip",
                        Remark.Kind.BOMB,
                        "left out: the description of one entry has more than 262144 bytes"));
    }

    @Test
    void aChainOfDescriptionsIsStopped() {
        byte[] chain = Packed.tarOf(tar -> {
            for (int i = 0; i < 100_000; i++) {
                Packed.add(tar, new TarArchiveEntry("x", TarConstants.LF_GNUTYPE_LONGNAME), new byte[1]);
            }
        });
        assertThat(Packed.reasons(Packed.read(chain))).containsExactly("alice.zip bomb");
    }

    @Test
    void aSparseFileStopsTheArchiveForItsZerosCostNothing() {
        byte[] tar = Packed.tarOf(out -> {
            Packed.add(out, new TarArchiveEntry("Good.java"), Packed.bytes("class Good {}"));
            TarArchiveEntry sparse = new TarArchiveEntry("huge.bin", TarConstants.LF_GNUTYPE_SPARSE);
            Packed.add(out, sparse, new byte[512]);
        });
        Submission submission = Packed.read(tar);
        assertThat(Packed.paths(submission)).containsExactly("Good.java");
        assertThat(submission.remarks())
                .containsExactly(
                        new Remark("alice.zip", Remark.Kind.SPECIAL_FILE, "left out: it has the sparse file huge.bin"));
    }

    @Test
    void aGzipOfSomethingElseIsNoArchive() {
        Submission submission = Packed.read(Packed.gzip(Packed.bytes("class A {}".repeat(100))));
        assertThat(submission.sources()).isEmpty();
        assertThat(Packed.reasons(submission)).containsExactly("alice.zip damaged");
    }

    @Test
    void tooManyEntriesAreLeftOutAfterTheFirst() {
        Caps few = new Caps(2, 10, 1000, 1000, 1000, 1 << 20);
        Submission submission = Packed.read(
                Packed.tarOf(tar -> {
                    for (String name : new String[] {"A.java", "B.java", "C.java"}) {
                        Packed.add(tar, new TarArchiveEntry(name), Packed.bytes("class " + name.charAt(0) + " {}"));
                    }
                }),
                few);
        assertThat(Packed.paths(submission)).containsExactly("A.java", "B.java");
        assertThat(submission.remarks())
                .containsExactly(
                        new Remark("alice.zip", Remark.Kind.TOO_MANY, "left out: only its first 2 entries are read"));
    }
}
