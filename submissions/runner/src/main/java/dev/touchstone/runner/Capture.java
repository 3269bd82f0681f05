package dev.touchstone.runner;

import dev.touchstone.wire.Captured;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Keeps what the student's code prints, up to a limit over the child's whole life; the rest is dropped. */
final class Capture extends OutputStream {
    private byte[] kept = new byte[0];
    private int size;
    private int left;
    private boolean truncated;

    /** Keeps at most {@code limit} bytes. */
    Capture(int limit) {
        left = limit;
    }

    /** Sets how many bytes may still come, in place of what was left. */
    synchronized void limit(int bytes) {
        left = bytes;
    }

    /** A stream into this capture that stays usable when it is closed, as students close {@code System.out}. */
    PrintStream stream() {
        return new PrintStream(this, false, StandardCharsets.UTF_8) {
            @Override
            public void close() {
                flush();
            }
        };
    }

    @Override
    public void write(int value) {
        write(new byte[] {(byte) value}, 0, 1);
    }

    @Override
    public synchronized void write(byte[] bytes, int offset, int length) {
        int taken = Math.min(length, left);
        if (taken < length) {
            truncated = true;
        }
        if (taken > kept.length - size) {
            kept = Arrays.copyOf(kept, Math.max(2 * kept.length, size + taken));
        }
        System.arraycopy(bytes, offset, kept, size, taken);
        size += taken;
        left -= taken;
    }

    /** What came since the last time. A character that the limit cut in two is left out. */
    synchronized Captured take() {
        if (size == 0 && !truncated) {
            return Captured.NOTHING;
        }
        String text = new String(kept, 0, size, StandardCharsets.UTF_8);
        if (truncated && text.endsWith("\uFFFD")) {
            text = text.substring(0, text.length() - 1);
        }
        size = 0;
        return new Captured(text, truncated);
    }
}
