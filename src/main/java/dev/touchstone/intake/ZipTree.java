package dev.touchstone.intake;

import dev.touchstone.intake.Remark.Kind;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.SeekableByteChannel;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.Map;
import java.util.zip.CRC32;
import java.util.zip.CheckedInputStream;
import java.util.zip.ZipEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;

/** A zip, by its directory; entries on which its two faces differ are refused. */
record ZipTree(Archive archive, Caps caps) implements Tree {
    private static final int TYPE_BITS = 0170000;
    private static final int REGULAR = 0100000;
    private static final int LINK = 0120000;

    @Override
    public void visit(Visitor visitor) throws IOException {
        try (SeekableByteChannel channel = archive.open()) {
            Map<Long, Refusal> refused = ZipFaces.compare(channel, ZipOutline.of(channel, caps.entries()));
            // A second name in an extra field would be a second face.
            try (ZipFile zip = ZipFile.builder()
                    .setSeekableByteChannel(channel)
                    .setCharset(StandardCharsets.UTF_8)
                    .setUseUnicodeExtraFields(false)
                    .get()) {
                for (ZipArchiveEntry entry : Collections.list(zip.getEntries())) {
                    Refusal twoFaced = refused.get(entry.getLocalHeaderOffset());
                    if (twoFaced != null) {
                        visitor.refused(entry.getName(), twoFaced);
                    } else {
                        offer(zip, entry, visitor);
                    }
                }
            }
        }
    }

    private static void offer(ZipFile zip, ZipArchiveEntry entry, Visitor visitor) throws IOException {
        int type = entry.getUnixMode() & TYPE_BITS;
        boolean readable = entry.getMethod() == ZipEntry.STORED || entry.getMethod() == ZipEntry.DEFLATED;
        if (entry.isDirectory()) {
            visitor.folder(entry.getName());
        } else if (type == LINK) {
            visitor.refused(entry.getName(), new Refusal(Kind.LINK, "it is a link"));
        } else if (type != 0 && type != REGULAR) {
            visitor.refused(entry.getName(), new Refusal(Kind.SPECIAL_FILE, "it is a device or the like"));
        } else if (entry.getGeneralPurposeBit().usesEncryption()) {
            visitor.refused(entry.getName(), new Refusal(Kind.ENCRYPTED, "it is encrypted"));
        } else if (!readable) {
            visitor.refused(
                    entry.getName(),
                    new Refusal(Kind.UNKNOWN_FORMAT, "it is packed by method " + entry.getMethod() + ", not deflate"));
        } else if (Caps.isBomb(entry.getCompressedSize(), entry.getSize())) {
            visitor.refused(
                    entry.getName(),
                    new Refusal(
                            Kind.BOMB,
                            entry.getSize() + " bytes packed into " + entry.getCompressedSize() + " are a zip bomb"));
        } else {
            visitor.file(entry.getName(), () -> verified(zip.getInputStream(entry), entry));
        }
    }

    /** The content, which must have the size and the checksum that the directory says. */
    private static InputStream verified(InputStream content, ZipArchiveEntry entry) {
        return new CheckedInputStream(content, new CRC32()) {
            private long size;

            @Override
            public int read() throws IOException {
                byte[] one = new byte[1];
                return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
            }

            @Override
            public int read(byte[] buffer, int offset, int length) throws IOException {
                int count = super.read(buffer, offset, length);
                size += Math.max(0, count);
                boolean atEnd = count < 0 && length > 0;
                if (size > entry.getSize() || (atEnd && size < entry.getSize())) {
                    throw new Refusal(Kind.TWO_FACED, "it has another size than the archive's directory says");
                }
                if (atEnd && getChecksum().getValue() != entry.getCrc()) {
                    throw new Refusal(Kind.DAMAGED, "it is damaged: its checksum is wrong");
                }
                return count;
            }
        };
    }
}
