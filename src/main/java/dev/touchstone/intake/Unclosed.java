package dev.touchstone.intake;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** One entry's share of a longer stream: whoever closes it has read enough of the entry, not of the stream. */
final class Unclosed extends FilterInputStream {
    Unclosed(InputStream in) {
        super(in);
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
        return in.read(buffer, offset, length);
    }

    @Override
    public void close() {}
}
