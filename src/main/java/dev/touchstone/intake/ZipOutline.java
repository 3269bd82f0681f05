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
 * The central directory of a zip, read with no mercy before a library reads it again: one directory, at the one
 * place where {@link ZipEnd} finds it; no more entries than allowed. What passes here can be read in one
 * way only and takes bounded memory. Offsets and sizes as in the format's specification (PKWARE's APPNOTE.TXT, 4.3).
 *
 * @param items in the directory's order
 * @param start where the directory starts
 */
record ZipOutline(List<Item> items, long start) {
    static final int LOCAL_HEADER = 0x04034b50;
    static final int DIRECTORY_HEADER = 0x02014b50;
    private static final int DIRECTORY_BYTES = 46;
    private static final int MOST_DIRECTORY_BYTES = 64 << 20;

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
        ZipEnd end = ZipEnd.of(channel);
        if (end.count() > mostEntries) {
            throw new Refusal(
                    Kind.TOO_MANY, "it has " + end.count() + " entries; at most " + mostEntries + " are read");
        }
        if (end.length() > MOST_DIRECTORY_BYTES) {
            throw new Refusal(Kind.BOMB, "its directory alone has " + end.length() + " bytes");
        }
        ByteBuffer directory = ChannelBytes.at(channel, end.start(), (int) end.length());
        return new ZipOutline(items(directory, (int) end.count()), end.start());
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
        int extra = at + DIRECTORY_BYTES + nameLength;
        Zip64 elsewhere = new Zip64(directory.slice(extra, unsignedShort(directory, at + 30)));
        long size = elsewhere.number(unsignedInt(directory, at + 24));
        long packed = elsewhere.number(unsignedInt(directory, at + 20));
        return new Item(
                directory.slice(at + DIRECTORY_BYTES, nameLength),
                unsignedShort(directory, at + 8),
                unsignedShort(directory, at + 10),
                unsignedInt(directory, at + 16),
                packed,
                size,
                elsewhere.number(unsignedInt(directory, at + 42)));
    }
}
