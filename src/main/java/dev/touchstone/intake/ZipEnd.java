package dev.touchstone.intake;

import static dev.touchstone.intake.ChannelBytes.unsignedInt;
import static dev.touchstone.intake.ChannelBytes.unsignedShort;

import dev.touchstone.intake.Remark.Kind;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.SeekableByteChannel;

/**
 * The end of a zip, which says where its directory is. There must be one reading only: the last end record ends exactly
 * with the file, the directory ends exactly before the end records, and where there is a second, larger end record
 * (zip64), both agree.
 *
 * @param count entries in the directory
 * @param start of the directory, in bytes
 * @param length of the directory, in bytes
 */
record ZipEnd(long count, long start, long length) {
    static final int RECORD = 0x06054b50;
    static final int LARGE_RECORD = 0x06064b50;
    private static final int LOCATOR = 0x07064b50;
    private static final int RECORD_BYTES = 22;
    private static final int LARGE_RECORD_BYTES = 56;
    private static final int LOCATOR_BYTES = 20;
    private static final int LONGEST_COMMENT = 0xffff;

    /** Reads the end of the archive in this channel. */
    static ZipEnd of(SeekableByteChannel channel) throws IOException {
        int tailLength = (int) Math.min(channel.size(), RECORD_BYTES + LONGEST_COMMENT);
        long tailStart = channel.size() - tailLength;
        ByteBuffer tail = ChannelBytes.at(channel, tailStart, tailLength);
        int at = lastIn(tail);
        require(unsignedShort(tail, at + 20) == tailLength - at - RECORD_BYTES);
        ZipEnd small = new ZipEnd(unsignedShort(tail, at + 10), unsignedInt(tail, at + 16), unsignedInt(tail, at + 12));
        long position = tailStart + at;
        if (position >= LOCATOR_BYTES) {
            ByteBuffer locator = ChannelBytes.at(channel, position - LOCATOR_BYTES, LOCATOR_BYTES);
            if (locator.getInt(0) == LOCATOR) {
                return large(channel, locator.getLong(8), position - LOCATOR_BYTES)
                        .agreeingWith(small);
            }
        }
        require(small.start + small.length == position);
        return small;
    }

    private static int lastIn(ByteBuffer tail) throws Refusal {
        for (int at = tail.limit() - RECORD_BYTES; at >= 0; at--) {
            if (tail.getInt(at) == RECORD) {
                return at;
            }
        }
        throw new Refusal(Kind.DAMAGED, "it is cut off: a zip ends with its directory, and there is none");
    }

    private static ZipEnd large(SeekableByteChannel channel, long position, long next) throws IOException {
        ByteBuffer bytes = ChannelBytes.at(channel, position, LARGE_RECORD_BYTES);
        long length = bytes.getLong(4);
        require(bytes.getInt(0) == LARGE_RECORD && length >= 0 && position + 12 + length == next);
        ZipEnd end = new ZipEnd(bytes.getLong(32), bytes.getLong(48), bytes.getLong(40));
        require(end.count >= 0 && end.start >= 0 && end.length >= 0 && end.start + end.length == position);
        return end;
    }

    /** The small record says the same, or that the number is too large for it. */
    private ZipEnd agreeingWith(ZipEnd small) throws Refusal {
        require(small.count == 0xffff || small.count == count);
        require(small.start == Zip64.SAID_ELSEWHERE || small.start == start);
        require(small.length == Zip64.SAID_ELSEWHERE || small.length == length);
        return this;
    }

    private static void require(boolean unambiguous) throws Refusal {
        if (!unambiguous) {
            throw new Refusal(Kind.TWO_FACED, "its directory is not where its end says, so that programs disagree");
        }
    }
}
