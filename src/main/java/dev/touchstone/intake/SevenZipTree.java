package dev.touchstone.intake;

import dev.touchstone.intake.Remark.Kind;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.SeekableByteChannel;
import org.apache.commons.compress.MemoryLimitException;
import org.apache.commons.compress.PasswordRequiredException;
import org.apache.commons.compress.archivers.sevenz.SevenZArchiveEntry;
import org.apache.commons.compress.archivers.sevenz.SevenZFile;

/** A 7z: read from its beginning to its end, as its files are packed together, with a meter on what comes out. */
record SevenZipTree(Archive archive, Caps caps) implements Tree {
    private static final int UNIX_ATTRIBUTES = 0x8000;
    private static final int TYPE_BITS = 0170000;
    private static final int REGULAR = 0100000;
    private static final int FOLDER = 0040000;
    private static final int LINK = 0120000;
    private static final int REPARSE_POINT = 0x400;

    @Override
    public void visit(Visitor visitor) throws IOException {
        try (SeekableByteChannel channel = archive.open()) {
            SevenZipHeader.check(channel);
            channel.position(0);
            long most = caps.expandedFrom(channel.size());
            try (SevenZFile file = SevenZFile.builder()
                            .setSeekableByteChannel(channel)
                            .setMaxMemoryLimitKiB(SevenZipHeader.MOST_DECODER_KIB)
                            .get();
                    Meter meter = new Meter(contents(file), most)) {
                for (SevenZArchiveEntry entry = file.getNextEntry(); entry != null; entry = file.getNextEntry()) {
                    offer(entry, meter, visitor);
                    if (entry.hasStream()) {
                        meter.transferTo(OutputStream.nullOutputStream());
                    }
                }
            }
        } catch (PasswordRequiredException e) {
            throw encrypted();
        } catch (MemoryLimitException e) {
            throw new Refusal(Kind.BOMB, "it takes too much memory to unpack");
        }
    }

    private static void offer(SevenZArchiveEntry entry, Meter meter, Visitor visitor) throws IOException {
        String name = entry.getName() == null ? "" : entry.getName();
        int attributes = entry.getHasWindowsAttributes() ? entry.getWindowsAttributes() : 0;
        int type = (attributes & UNIX_ATTRIBUTES) == 0 ? 0 : (attributes >>> 16) & TYPE_BITS;
        if (type == LINK || (attributes & REPARSE_POINT) != 0) {
            visitor.refused(name, new Refusal(Kind.LINK, "it is a link"));
        } else if (type != 0 && type != REGULAR && type != FOLDER) {
            visitor.refused(name, new Refusal(Kind.SPECIAL_FILE, "it is a device or the like"));
        } else if (entry.isDirectory()) {
            visitor.folder(name);
        } else if (!entry.isAntiItem()) {
            visitor.file(name, () -> entry.hasStream() ? new Unclosed(meter) : InputStream.nullInputStream());
        }
    }

    private static Refusal encrypted() {
        return new Refusal(Kind.ENCRYPTED, "it is encrypted");
    }

    /** The content of whatever entry the file is at. */
    private static InputStream contents(SevenZFile file) {
        return new InputStream() {
            @Override
            public int read() throws IOException {
                byte[] one = new byte[1];
                return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
            }

            @Override
            public int read(byte[] buffer, int offset, int length) throws IOException {
                try {
                    return length == 0 ? 0 : file.read(buffer, offset, length);
                } catch (PasswordRequiredException e) {
                    throw encrypted();
                }
            }
        };
    }
}
