package dev.touchstone.wire;

import java.io.IOException;
import java.io.OutputStream;

/** Writes frames, each at once and flushed; see {@link FrameReader} for their form. */
public final class FrameWriter {
    private final OutputStream out;
    private final int cap;

    /**
     * Takes the stream, which the caller keeps owning.
     *
     * @param limits the {@link WireLimits#frameBytes()} of which no payload may exceed
     */
    public FrameWriter(OutputStream out, WireLimits limits) {
        this.out = out;
        this.cap = limits.frameBytes();
    }

    /** Sends one payload. An empty one, or one above the cap, is refused and nothing is written. */
    public void write(byte[] payload) throws IOException, WireException {
        int length = payload.length;
        if (length < 1) {
            throw new WireException("an empty frame was to be written; a frame has at least 1 byte");
        }
        if (length > cap) {
            throw new ValueTooLarge("takes " + length + " bytes; a frame may take " + cap);
        }
        byte[] frame = new byte[Integer.BYTES + length];
        frame[0] = (byte) (length >> 24);
        frame[1] = (byte) (length >> 16);
        frame[2] = (byte) (length >> 8);
        frame[3] = (byte) length;
        System.arraycopy(payload, 0, frame, Integer.BYTES, length);
        out.write(frame);
        out.flush();
    }
}
