package dev.touchstone.wire;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;

/** Reads frames: a length of four bytes, big-endian, from 1 to the cap, then that many bytes. */
public final class FrameReader {
    private final InputStream in;
    private final int cap;

    /**
     * Takes the stream, which the caller keeps owning.
     *
     * @param limits the {@link WireLimits#frameBytes()} of which no payload may exceed
     */
    public FrameReader(InputStream in, WireLimits limits) {
        this.in = in;
        this.cap = limits.frameBytes();
    }

    /**
     * Waits for the next frame and gives its payload, or nothing where the stream ends between two frames.
     *
     * @throws WireException when the length is out of range or the stream ends within a frame
     */
    public Optional<byte[]> read() throws IOException, WireException {
        byte[] head = in.readNBytes(Integer.BYTES);
        if (head.length == 0) {
            return Optional.empty();
        }
        if (head.length < Integer.BYTES) {
            throw new WireException("the stream ended within a frame's length, after " + head.length + " of 4 bytes");
        }
        int length = (head[0] & 0xff) << 24 | (head[1] & 0xff) << 16 | (head[2] & 0xff) << 8 | (head[3] & 0xff);
        if (length < 1 || length > cap) {
            throw new WireException("a frame claims " + length + " bytes; 1 to " + cap + " are allowed");
        }
        byte[] payload = in.readNBytes(length); // allocates what arrives, not what was claimed
        if (payload.length < length) {
            throw new WireException(
                    "the stream ended within a frame, after " + payload.length + " of " + length + " bytes");
        }
        return Optional.of(payload);
    }
}
