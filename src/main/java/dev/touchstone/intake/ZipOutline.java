package dev.touchstone.intake;

import static dev.touchstone.intake.ChannelBytes.unsignedInt;
import static dev.touchstone.intake.ChannelBytes.unsignedShort;

import dev.touchstone.intake.Remark.Kind;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.SeekableByteChannel;
import java.util.ArrayList;
import java.util.List;

/**
 * The central directory of a zip, read with no mercy before a library reads it again: one directory, exactly before the
 * end record, which is exactly at the end of the file; no more entries than allowed. What passes here can be read in one
 * way only and takes bounded memory. Offsets and sizes as in the format's specification (PKWARE's APPNOTE.TXT, 4.3).
 *
 * @param items in the directory's order
 * @param start where the directory starts
 */
record ZipOutline(List<Item> items, long start) {
    static final int LOCAL_HEADER = 0x04034b50;
    static final int DIRECTORY_HEADER = 0x02014b50;
    static final int END = 0x06054b50;
    private static final int ZIP64_LOCATOR = 0x07064b50;
    private static final int END_BYTES = 22;
    private static final int DIRECTORY_BYTES = 46;
    private static final int LOCATOR_BYTES = 20;
    private static final int LONGEST_COMMENT = 0xffff;
    private static final int MOST_DIRECTORY_BYTES = 64 << 20;
    private static final long SAID_ELSEWHERE = 0xffffffffL;

    /**
     * What the directory says of one entry.
     *
     * @param packed its size in the archive, in bytes
     * @param size its size when unpacked, in bytes
     * @param offset of its local header
     */
    record Item(ByteBuffer name, int flags, int method, long crc, long packed, long size, long offset) {}

    /** Reads the directory of the archive in this channel. */
    static ZipOutline of(SeekableByteChannel channel, int mostEntries) throws IOException {
        int tailLength = (int) Math.min(channel.size(), END_BYTES + LONGEST_COMMENT);
        long tailStart = channel.size() - tailLength;
        ByteBuffer tail = ChannelBytes.at(channel, tailStart, tailLength);
        int end = endIn(tail);
        long start = unsignedInt(tail, end + 16);
        long length = unsignedInt(tail, end + 12);
        int count = unsignedShort(tail, end + 10);
        if (count == 0xffff || start == SAID_ELSEWHERE || hasLocator(channel, tailStart + end)) {
            throw new Refusal(Kind.UNKNOWN_FORMAT, "it is a zip in the format for huge files (zip64)");
        }
        if (start + length != tailStart + end || unsignedShort(tail, end + 20) != tailLength - end - END_BYTES) {
            throw new Refusal(Kind.TWO_FACED, "its directory is not where its end says, so that programs disagree");
        }
        if (count > mostEntries) {
            throw new Refusal(Kind.TOO_MANY, "it has " + count + " entries; at most " + mostEntries + " are read");
        }
        if (length > MOST_DIRECTORY_BYTES) {
            throw new Refusal(Kind.BOMB, "its directory alone has " + length + " bytes");
        }
        return new ZipOutline(items(ChannelBytes.at(channel, start, (int) length), count), start);
    }

    /** Where the last end record starts. */
    private static int endIn(ByteBuffer tail) throws Refusal {
        for (int at = tail.limit() - END_BYTES; at >= 0; at--) {
            if (tail.getInt(at) == END) {
                return at;
            }
        }
        throw new Refusal(Kind.DAMAGED, "it is cut off: a zip ends with its directory, and there is none");
    }

    private static boolean hasLocator(SeekableByteChannel channel, long end) throws IOException {
        return end >= LOCATOR_BYTES
                && ChannelBytes.at(channel, end - LOCATOR_BYTES, 4).getInt(0) == ZIP64_LOCATOR;
    }

    private static List<Item> items(ByteBuffer directory, int count) throws Refusal {
        List<Item> items = new ArrayList<>();
        int at = 0;
        for (int i = 0; i < count; i++) {
            if (directory.limit() - at < DIRECTORY_BYTES || directory.getInt(at) != DIRECTORY_HEADER) {
                throw new Refusal(Kind.DAMAGED, "its directory has fewer entries than it says");
            }
            int name = unsignedShort(directory, at + 28);
            int next =
                    at + DIRECTORY_BYTES + name + unsignedShort(directory, at + 30) + unsignedShort(directory, at + 32);
            if (next > directory.limit()) {
                throw new Refusal(Kind.DAMAGED, "its directory is cut off");
            }
            items.add(item(directory, at, name));
            at = next;
        }
        if (at != directory.limit()) {
            throw new Refusal(Kind.TWO_FACED, "its directory has more than the entries that it counts");
        }
        return items;
    }

    private static Item item(ByteBuffer directory, int at, int nameLength) throws Refusal {
        Item item = new Item(
                directory.slice(at + DIRECTORY_BYTES, nameLength),
                unsignedShort(directory, at + 8),
                unsignedShort(directory, at + 10),
                unsignedInt(directory, at + 16),
                unsignedInt(directory, at + 20),
                unsignedInt(directory, at + 24),
                unsignedInt(directory, at + 42));
        if (item.packed() == SAID_ELSEWHERE || item.size() == SAID_ELSEWHERE || item.offset() == SAID_ELSEWHERE) {
            throw new Refusal(Kind.UNKNOWN_FORMAT, "it is a zip in the format for huge files (zip64)");
        }
        return item;
    }
}
