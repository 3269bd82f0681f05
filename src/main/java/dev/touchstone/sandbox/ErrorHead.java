package dev.touchstone.sandbox;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;

/**
 * What a child wrote to its standard error: the first {@value #KEPT_BYTES} bytes are kept, the rest is read and thrown
 * away, so that a child that writes too much is never blocked by us.
 */
final class ErrorHead {
    static final int KEPT_BYTES = 64 * 1024;

    private final ByteArrayOutputStream kept = new ByteArrayOutputStream();

    /** Reads to the end of the stream; returns also when the stream breaks, as it does when the child is killed. */
    void drain(InputStream stream) {
        byte[] buffer = new byte[8192];
        try (stream) {
            for (int count = stream.read(buffer); count >= 0; count = stream.read(buffer)) {
                keep(buffer, count);
            }
        } catch (IOException e) {
            // The pipe of a killed child may break instead of ending; both mean that nothing more will come.
        }
    }

    private synchronized void keep(byte[] buffer, int count) {
        kept.write(buffer, 0, Math.min(count, KEPT_BYTES - kept.size()));
    }

    synchronized String text() {
        return kept.toString(StandardCharsets.UTF_8);
    }
}
