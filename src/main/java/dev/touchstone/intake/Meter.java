package dev.touchstone.intake;

import dev.touchstone.intake.Remark.Kind;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/**
 * Counts the bytes that come out of an archive and stops when they are too many: all of them, or those that describe one
 * entry, which a library keeps in memory.
 */
final class Meter extends FilterInputStream {
    private static final long MOST_DESCRIPTION = 256 << 10;

    private final long most;
    private long count;
    private long allowed;

    /** @param most bytes in all */
    Meter(InputStream in, long most) {
        super(in);
        this.most = most;
        this.allowed = most;
    }

    /** What comes next describes an entry and is short. */
    void description() {
        allowed = Math.min(most, count + MOST_DESCRIPTION);
    }

    /** What comes next is content. */
    void content() {
        allowed = most;
    }

    @Override
    public int read() throws IOException {
        int value = super.read();
        counted(value < 0 ? 0 : 1);
        return value;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
        int read = super.read(buffer, offset, length);
        counted(Math.max(0, read));
        return read;
    }

    @Override
    public long skip(long length) throws IOException {
        long skipped = super.skip(length);
        counted(skipped);
        return skipped;
    }

    /** A mark would let bytes pass that are counted already. */
    @Override
    public boolean markSupported() {
        return false;
    }

    private void counted(long bytes) throws Refusal {
        count += bytes;
        if (count > allowed) {
            throw new Refusal(
                    Kind.BOMB,
                    allowed < most
                            ? "the description of one entry has more than " + MOST_DESCRIPTION + " bytes"
                            : "more than " + most + " bytes come out of it, as of an archive bomb");
        }
    }
}
