package dev.touchstone.intake;

import static dev.touchstone.intake.ChannelBytes.unsignedInt;
import static dev.touchstone.intake.ChannelBytes.unsignedShort;

import dev.touchstone.intake.Remark.Kind;
import dev.touchstone.intake.ZipOutline.Item;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.SeekableByteChannel;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Compares a zip's two faces: its directory, and the header before each file's data, by which other programs read. An
 * entry on which they differ is refused alone; data that overlap, or entries that the directory does not name, cost the
 * whole archive.
 */
final class ZipFaces {
    private static final int LOCAL_BYTES = 30;
    private static final int ENCRYPTED = 1;
    private static final int SIZES_FOLLOW = 8;
    private static final int LARGEST_GAP = 1 << 20;

    private final SeekableByteChannel channel;
    private final Map<Long, Refusal> refused = new HashMap<>();
    private long end;

    private ZipFaces(SeekableByteChannel channel) {
        this.channel = channel;
    }

    /** The refused entries, by the offset of their local header. */
    static Map<Long, Refusal> compare(SeekableByteChannel channel, ZipOutline outline) throws IOException {
        ZipFaces faces = new ZipFaces(channel);
        List<Item> items = outline.items().stream()
                .sorted(Comparator.comparingLong(Item::offset))
                .toList();
        for (Item item : items) {
            faces.gapBefore(item.offset());
            faces.compare(item);
        }
        faces.gapBefore(outline.start());
        return faces.refused;
    }

    /** What no entry covers may be padding, or a record that says the sizes once more, but no further entry. */
    private void gapBefore(long next) throws IOException {
        if (next < end) {
            throw new Refusal(Kind.TWO_FACED, "its entries overlap, as those of a zip bomb do");
        }
        if (next - end > LARGEST_GAP) {
            throw new Refusal(Kind.TWO_FACED, "it has " + (next - end) + " bytes that belong to no entry");
        }
        ByteBuffer gap = ChannelBytes.at(channel, end, (int) (next - end));
        for (int at = 0; at + 4 <= gap.limit(); at++) {
            int word = gap.getInt(at);
            if (word == ZipOutline.LOCAL_HEADER
                    || word == ZipOutline.DIRECTORY_HEADER
                    || word == ZipEnd.RECORD
                    || word == ZipEnd.LARGE_RECORD) {
                throw new Refusal(Kind.TWO_FACED, "it has entries that its directory does not name");
            }
        }
    }

    private void compare(Item item) throws IOException {
        ByteBuffer header = ChannelBytes.at(channel, item.offset(), LOCAL_BYTES);
        if (header.getInt(0) != ZipOutline.LOCAL_HEADER) {
            throw new Refusal(Kind.DAMAGED, "its directory points to where no entry is");
        }
        int nameLength = unsignedShort(header, 26);
        ByteBuffer name = ChannelBytes.at(channel, item.offset() + LOCAL_BYTES, nameLength);
        long extraStart = item.offset() + LOCAL_BYTES + nameLength;
        ByteBuffer extra = ChannelBytes.at(channel, extraStart, unsignedShort(header, 28));
        end = extraStart + extra.limit() + item.packed();
        if (end < extraStart || end > channel.size()) {
            throw new Refusal(Kind.DAMAGED, "its directory says that an entry is longer than the archive");
        }
        if (!name.equals(item.name())) {
            refuse(item, "it has another name before its data than in the directory");
        } else if (unsignedShort(header, 8) != item.method()
                || (unsignedShort(header, 6) & ENCRYPTED) != (item.flags() & ENCRYPTED)) {
            refuse(item, "it is packed in another way than the directory says");
        } else if (!sizesAgree(header, extra, item)) {
            refuse(item, "it has another size or checksum before its data than in the directory");
        }
    }

    /** Sizes that follow the data need not stand before it; a reader of streams takes them from there. */
    private static boolean sizesAgree(ByteBuffer header, ByteBuffer extra, Item item) throws Refusal {
        long packed = unsignedInt(header, 18);
        long size = unsignedInt(header, 22);
        boolean follow = (unsignedShort(header, 6) & SIZES_FOLLOW) != 0;
        if (follow && isUnsaid(packed) && isUnsaid(size)) {
            return true;
        }
        Zip64 elsewhere = new Zip64(extra);
        return elsewhere.number(size) == item.size()
                && elsewhere.number(packed) == item.packed()
                && unsignedInt(header, 14) == item.crc();
    }

    private static boolean isUnsaid(long size) {
        return size == 0 || size == Zip64.SAID_ELSEWHERE;
    }

    private void refuse(Item item, String why) {
        refused.put(item.offset(), new Refusal(Kind.TWO_FACED, why));
    }
}
