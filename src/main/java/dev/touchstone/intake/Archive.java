package dev.touchstone.intake;

import dev.touchstone.intake.Remark.Kind;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;

/** The bytes of an archive, in memory or on the disk. */
@FunctionalInterface
interface Archive {
    /** At the first byte; whoever opens it closes it. */
    SeekableByteChannel open() throws IOException;

    /** In memory. */
    static Archive of(byte[] bytes) {
        return () -> new SeekableInMemoryByteChannel(bytes);
    }

    /** On the disk, and too large for memory perhaps. */
    static Archive of(Path file) {
        return () -> FileChannel.open(file);
    }

    /** What it is, if anything that is known. */
    default Optional<ArchiveFormat> format() throws IOException {
        try (SeekableByteChannel channel = open()) {
            int length = (int) Math.min(channel.size(), ArchiveFormat.HEAD);
            return ArchiveFormat.of(ChannelBytes.at(channel, 0, length).array());
        }
    }

    /** What is in it. */
    default Tree tree(Caps caps) throws IOException {
        Optional<ArchiveFormat> format = format();
        if (format.isEmpty()) {
            throw new Refusal(Kind.UNKNOWN_FORMAT, "it is no archive: hand in a folder as zip, tar, tar.gz or 7z");
        }
        return switch (format.get()) {
            case ZIP -> new ZipTree(this, caps);
            case TAR, GZIP -> new TarTree(this, format.get() == ArchiveFormat.GZIP, caps);
            case SEVEN_ZIP -> new SevenZipTree(this, caps);
            case RAR, XZ, BZIP2, ZSTANDARD ->
                throw new Refusal(
                        Kind.UNKNOWN_FORMAT,
                        "it is packed by " + format.get().name().toLowerCase(Locale.ROOT)
                                + ", which is not read: hand in a folder as zip, tar, tar.gz or 7z");
        };
    }
}
