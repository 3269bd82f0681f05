package dev.touchstone.intake;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.zip.CRC32;
import java.util.zip.GZIPOutputStream;
import org.apache.commons.compress.archivers.sevenz.SevenZArchiveEntry;
import org.apache.commons.compress.archivers.sevenz.SevenZOutputFile;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveOutputStream;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;

/** Honest archives of a few files, in every format that is read. */
final class Packed {
    private Packed() {}

    static byte[] zip(Map<String, String> files) {
        CraftedZip zip = new CraftedZip();
        files.forEach(zip::file);
        return zip.bytes();
    }

    static byte[] tar(Map<String, String> files) {
        return tarOf(tar -> {
            for (Map.Entry<String, String> file : files.entrySet()) {
                add(tar, new TarArchiveEntry(file.getKey()), bytes(file.getValue()));
            }
        });
    }

    static byte[] tarGz(Map<String, String> files) {
        return gzip(tar(files));
    }

    static byte[] sevenZip(Map<String, String> files) {
        try (SeekableInMemoryByteChannel channel = new SeekableInMemoryByteChannel()) {
            try (SevenZOutputFile out = new SevenZOutputFile(channel)) {
                for (Map.Entry<String, String> file : files.entrySet()) {
                    SevenZArchiveEntry entry = new SevenZArchiveEntry();
                    entry.setName(file.getKey());
                    out.putArchiveEntry(entry);
                    out.write(bytes(file.getValue()));
                    out.closeArchiveEntry();
                }
            }
            return java.util.Arrays.copyOf(channel.array(), (int) channel.size());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Each format that is read, by name. */
    static Map<String, byte[]> everyWay(Map<String, String> files) {
        return Map.of(
                "zip",
                zip(files),
                "tar",
                tar(files),
                "tar.gz",
                tarGz(files),
                "tgz",
                tarGz(files),
                "7z",
                sevenZip(files));
    }

    /** One of them. */
    static byte[] packed(String format, Map<String, String> files) {
        return Objects.requireNonNull(everyWay(files).get(format));
    }

    /** Writes entries of a tar. */
    @FunctionalInterface
    interface TarContent {
        void write(TarArchiveOutputStream tar) throws IOException;
    }

    static byte[] tarOf(TarContent content) {
        return written(out -> {
            try (TarArchiveOutputStream tar = new TarArchiveOutputStream(out, "UTF-8")) {
                tar.setLongFileMode(TarArchiveOutputStream.LONGFILE_GNU);
                content.write(tar);
            }
        });
    }

    static void add(TarArchiveOutputStream tar, TarArchiveEntry entry, byte[] content) throws IOException {
        entry.setSize(content.length);
        tar.putArchiveEntry(entry);
        tar.write(content);
        tar.closeArchiveEntry();
    }

    static byte[] gzip(byte[] content) {
        return written(out -> {
            try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
                gzip.write(content);
            }
        });
    }

    /** Writes to a stream. */
    @FunctionalInterface
    interface Writing {
        void to(OutputStream out) throws IOException;
    }

    static byte[] written(Writing writing) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            writing.to(out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    /** A 7z with the checksums of its headers made right, if there is a header. */
    static byte[] signed(byte[] archive) {
        ByteBuffer bytes = ByteBuffer.wrap(archive).order(ByteOrder.LITTLE_ENDIAN);
        int start = 32 + (int) bytes.getLong(12);
        if (start < 32 || bytes.getInt(20) < 0 || start > archive.length - bytes.getInt(20)) {
            return archive;
        }
        bytes.putInt(28, crc(archive, start, (int) bytes.getLong(20)));
        bytes.putInt(8, crc(archive, 12, 20));
        return archive;
    }

    private static int crc(byte[] bytes, int from, int length) {
        CRC32 crc = new CRC32();
        crc.update(bytes, from, length);
        return (int) crc.getValue();
    }

    static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    /** Reads an archive as the submission of alice. */
    static Submission read(byte[] archive) {
        return read(archive, Caps.standard());
    }

    static Submission read(byte[] archive, Caps caps) {
        return SubmissionReader.readArchive("alice.zip", () -> Archive.of(archive), caps)
                .submission("alice", List.of());
    }

    static List<String> paths(Submission submission) {
        return submission.sources().stream().map(SourceFile::path).toList();
    }

    /** Each remark as {@code path reason}. */
    static List<String> reasons(Submission submission) {
        return submission.remarks().stream()
                .map(remark -> remark.path() + " " + remark.kind().id())
                .toList();
    }
}
