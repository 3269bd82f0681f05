package dev.touchstone.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.apache.commons.compress.archivers.sevenz.SevenZArchiveEntry;
import org.apache.commons.compress.archivers.sevenz.SevenZMethod;
import org.apache.commons.compress.archivers.sevenz.SevenZMethodConfiguration;
import org.apache.commons.compress.archivers.sevenz.SevenZOutputFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import org.junit.jupiter.api.Test;
import org.tukaani.xz.LZMA2Options;
import org.tukaani.xz.LZMAOutputStream;

class SevenZipTreeTest {
    /** Writes entries of a 7z. */
    @FunctionalInterface
    private interface Content {
        void write(SevenZOutputFile out) throws IOException;
    }

    private static byte[] sevenZip(char[] password, Content content) throws IOException {
        try (SeekableInMemoryByteChannel channel = new SeekableInMemoryByteChannel()) {
            try (SevenZOutputFile out =
                    password.length == 0 ? new SevenZOutputFile(channel) : new SevenZOutputFile(channel, password)) {
                content.write(out);
            }
            return Arrays.copyOf(channel.array(), (int) channel.size());
        }
    }

    private static void add(SevenZOutputFile out, String name, int attributes, byte[] content) throws IOException {
        SevenZArchiveEntry entry = new SevenZArchiveEntry();
        entry.setName(name);
        entry.setHasWindowsAttributes(true);
        entry.setWindowsAttributes(attributes);
        out.putArchiveEntry(entry);
        out.write(content);
        out.closeArchiveEntry();
    }

    private static int unix(int mode) {
        return mode << 16 | 0x8000;
    }

    @Test
    void an7zIsRead() {
        Submission submission = Packed.read(
                Packed.sevenZip(Map.of("a/A.java", "class A {}", "B.java", "class B {}", "Empty.java", "")));
        assertThat(Packed.paths(submission)).containsExactly("B.java", "Empty.java", "a/A.java");
        assertThat(submission.sources().get(2).text()).isEqualTo("class A {}");
        assertThat(submission.remarks()).isEmpty();
    }

    @Test
    void linksDevicesAndHostilePathsAreRefusedAlone() throws IOException {
        Submission submission = Packed.read(sevenZip(new char[0], out -> {
            add(out, "Link.java", unix(0120777), Packed.bytes("/etc/passwd"));
            add(out, "Junction.java", 0x400, Packed.bytes("C:\\"));
            add(out, "Device.java", unix(0060600), new byte[0]);
            add(out, "../Evil.java", unix(0100644), Packed.bytes("class Evil {}"));
            add(out, "Good.java", unix(0100644), Packed.bytes("class Good {}"));
        }));
        assertThat(Packed.paths(submission)).containsExactly("Good.java");
        assertThat(Packed.reasons(submission))
                .containsExactly(
                        "../Evil.java outside", "Device.java special-file", "Junction.java link", "Link.java link");
    }

    @Test
    void anEncryptedOneSaysSo() throws IOException {
        byte[] secret =
                sevenZip("secret".toCharArray(), out -> add(out, "A.java", unix(0100644), Packed.bytes("class A {}")));
        Submission submission = Packed.read(secret);
        assertThat(submission.remarks())
                .containsExactly(
                        new Remark("A.java", Remark.Kind.ENCRYPTED, "left out: it is encrypted"),
                        new Remark("alice.zip", Remark.Kind.ENCRYPTED, "left out: it is encrypted"));
    }

    @Test
    void whatStandsBeforeABombIsKept() throws IOException {
        Submission submission = Packed.read(sevenZip(new char[0], out -> {
            add(out, "Good.java", unix(0100644), Packed.bytes("class Good {}"));
            add(out, "bomb.bin", unix(0100644), new byte[20 << 20]);
            add(out, "Late.java", unix(0100644), Packed.bytes("class Late {}"));
        }));
        assertThat(Packed.paths(submission)).containsExactly("Good.java");
        assertThat(Packed.reasons(submission)).containsExactly("alice.zip bomb");
    }

    @Test
    void aPackedHeaderIsReadIfItIsSmall() throws IOException {
        byte[] plain = Packed.sevenZip(Map.of("A.java", "class A {}"));
        Submission submission = Packed.read(withPackedHeader(plain, 0));
        assertThat(Packed.paths(submission)).containsExactly("A.java");
        assertThat(submission.remarks()).isEmpty();
    }

    @Test
    void aPackedHeaderThatGrowsWithoutEndIsRefusedBeforeItIsUnpacked() throws IOException {
        byte[] plain = Packed.sevenZip(Map.of("A.java", "class A {}"));
        byte[] bomb = withPackedHeader(plain, 17 << 20);
        assertThat(bomb).hasSizeLessThan(20_000);
        assertThat(Packed.read(bomb).remarks())
                .containsExactly(
                        new Remark("alice.zip", Remark.Kind.BOMB, "left out: its header has more than 16777216 bytes"));
    }

    @Test
    void aChainOfDecodersIsRefused() throws IOException {
        byte[] plain = Packed.sevenZip(Map.of("A.java", "class A {}"));
        plain[codersIn(plain) + 4] = 50;
        assertThat(Packed.read(Packed.signed(plain)).remarks())
                .containsExactly(new Remark(
                        "alice.zip", Remark.Kind.BOMB, "left out: it names 50 decoders for one file; at most 3"));
    }

    @Test
    void aDecoderThatTakesTooMuchMemoryIsRefused() throws IOException {
        byte[] large = sevenZip(new char[0], out -> {
            out.setContentMethods(List.of(new SevenZMethodConfiguration(SevenZMethod.LZMA2, new LZMA2Options(0))));
            add(out, "A.java", unix(0100644), Packed.bytes("class A {}"));
        });
        int coders = codersIn(large);
        // One decoder: LZMA2, one byte of properties, 256 KB of dictionary; 35 are 768 MB.
        assertThat(Arrays.copyOfRange(large, coders + 4, coders + 9)).containsExactly(1, 0x21, 0x21, 1, 12);
        large[coders + 8] = 35;
        assertThat(Packed.read(Packed.signed(large)).remarks())
                .contains(new Remark("alice.zip", Remark.Kind.BOMB, "left out: it takes too much memory to unpack"));
    }

    /** Where the decoders of the only folder are described: unpack info, folders, one, here. */
    private static int codersIn(byte[] archive) {
        int at = 32
                + (int) ByteBuffer.wrap(archive).order(ByteOrder.LITTLE_ENDIAN).getLong(12);
        while (!(archive[at] == 7 && archive[at + 1] == 11 && archive[at + 2] == 1)) {
            at++;
        }
        return at;
    }

    @Test
    void aDamagedOneSaysSo() {
        byte[] plain = Packed.sevenZip(Map.of("A.java", "class A {}"));
        assertThat(Packed.reasons(Packed.read(Arrays.copyOf(plain, plain.length - 5))))
                .containsExactly("alice.zip damaged");
    }

    /** The archive with its header packed by LZMA, and so many zeros behind it. */
    private static byte[] withPackedHeader(byte[] plain, int zeros) throws IOException {
        ByteBuffer signature = ByteBuffer.wrap(plain).order(ByteOrder.LITTLE_ENDIAN);
        int start = 32 + (int) signature.getLong(12);
        byte[] header = Arrays.copyOf(
                Arrays.copyOfRange(plain, start, start + (int) signature.getLong(20)),
                (int) signature.getLong(20) + zeros);
        LZMA2Options options = new LZMA2Options(1);
        byte[] packed = Packed.written(out -> {
            try (LZMAOutputStream lzma = new LZMAOutputStream(out, options, false)) {
                lzma.write(header);
            }
        });
        ByteBuffer info = ByteBuffer.allocate(100).order(ByteOrder.LITTLE_ENDIAN);
        info.put((byte) 23);
        info.put((byte) 6)
                .put(number(start - 32))
                .put((byte) 1)
                .put((byte) 9)
                .put(number(packed.length))
                .put((byte) 0);
        info.put((byte) 7).put((byte) 11).put((byte) 1).put((byte) 0).put((byte) 1);
        info.put((byte) 0x23)
                .put(new byte[] {3, 1, 1})
                .put((byte) 5)
                .put((byte) 0x5d)
                .putInt(options.getDictSize());
        info.put((byte) 12).put(number(header.length)).put((byte) 0).put((byte) 0);
        byte[] whole = Arrays.copyOf(plain, start + packed.length + info.position());
        System.arraycopy(packed, 0, whole, start, packed.length);
        System.arraycopy(info.array(), 0, whole, start + packed.length, info.position());
        ByteBuffer.wrap(whole).order(ByteOrder.LITTLE_ENDIAN).putLong(12, start - 32L + packed.length);
        ByteBuffer.wrap(whole).order(ByteOrder.LITTLE_ENDIAN).putLong(20, info.position());
        return Packed.signed(whole);
    }

    /** Any number below 2^32 in five bytes. */
    private static byte[] number(long value) {
        return ByteBuffer.allocate(5)
                .order(ByteOrder.LITTLE_ENDIAN)
                .put((byte) 0xf0)
                .putInt((int) value)
                .array();
    }
}
