package dev.touchstone.intake;

import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.SeekableByteChannel;

/** Bytes at a place of an archive, as the little-endian numbers that zip and 7z are made of. */
final class ChannelBytes {
    private ChannelBytes() {}

    /** Exactly so many bytes from there; the caller has bounded their number. */
    static ByteBuffer at(SeekableByteChannel channel, long position, int length) throws IOException {
        if (position < 0 || position > channel.size() - length) {
            throw new EOFException("the archive ends before byte " + position);
        }
        ByteBuffer bytes = ByteBuffer.allocate(length).order(ByteOrder.LITTLE_ENDIAN);
        channel.position(position);
        while (bytes.hasRemaining()) {
            if (channel.read(bytes) < 0) {
                throw new EOFException("the archive ends before byte " + position);
            }
        }
        return bytes.flip();
    }

    static int unsignedShort(ByteBuffer bytes, int index) {
        return Short.toUnsignedInt(bytes.getShort(index));
    }

    static long unsignedInt(ByteBuffer bytes, int index) {
        return Integer.toUnsignedLong(bytes.getInt(index));
    }
}
