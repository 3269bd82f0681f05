package dev.touchstone.remote;

import dev.touchstone.wire.Request;
import dev.touchstone.wire.RequestCodec;
import dev.touchstone.wire.WireException;
import dev.touchstone.wire.WireLimits;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.time.Duration;
import java.util.Arrays;
import java.util.OptionalInt;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;

/**
 * A child without a thread of its own, for many short lives: each request is answered at once, by the judge's thread
 * that wrote it.
 *
 * <p>Theory of operation. The judge's writer hands over a frame at a time; what the reflex makes of it is put into a
 * queue, from which the judge's reader takes it. The stream ends when the reflex says so or the judge kills the child.
 */
final class ReflexChild implements ChildLink {
    private static final byte[] END = {};

    private final BlockingQueue<byte[]> sent = new LinkedBlockingQueue<>();
    private final Meter meter = new Meter(new Sent());
    private final Reflex reflex;

    /** What the child sends. */
    interface Reflex {
        /** Unasked, at the start. */
        byte[] first() throws WireException;

        /** In answer to a request. */
        byte[] to(Request request) throws WireException;

        /** True if nothing more comes. */
        boolean over();
    }

    ReflexChild(Reflex reflex) throws WireException {
        this.reflex = reflex;
        send(reflex.first());
    }

    private void send(byte[] bytes) {
        if (bytes.length > 0) {
            sent.add(bytes);
        }
        if (reflex.over()) {
            sent.add(END);
        }
    }

    /** How much the judge allocated on the thread that reads from this child. */
    long allocated() {
        return meter.allocated();
    }

    @Override
    public InputStream output() {
        return meter;
    }

    @Override
    public OutputStream input() {
        return new Asked();
    }

    @Override
    public OptionalInt exitCode(Duration wait) {
        return OptionalInt.of(3);
    }

    @Override
    public void kill() {
        sent.add(END);
    }

    /** What the judge writes: {@link dev.touchstone.wire.FrameWriter} writes each frame at once. */
    private final class Asked extends OutputStream {
        private final RequestCodec codec = new RequestCodec(WireLimits.ofRequests());

        @Override
        public void write(int b) {
            throw new UnsupportedOperationException("frames come whole");
        }

        @Override
        public void write(byte[] bytes, int offset, int length) throws IOException {
            try {
                send(reflex.to(codec.decode(Arrays.copyOfRange(bytes, offset + Integer.BYTES, offset + length))));
            } catch (WireException e) {
                throw new IOException("the judge sends requests that can be read", e);
            }
        }
    }

    /** What the judge reads. */
    private final class Sent extends InputStream {
        private ByteArrayInputStream current = new ByteArrayInputStream(END);
        private boolean ended;

        @Override
        public int read() throws IOException {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
        }

        @Override
        public int read(byte[] bytes, int offset, int length) throws IOException {
            while (length > 0 && !ended && current.available() == 0) {
                byte[] next = taken();
                ended = next.length == 0;
                current = new ByteArrayInputStream(next);
            }
            return ended ? -1 : current.read(bytes, offset, length);
        }

        private byte[] taken() throws IOException {
            try {
                return sent.take();
            } catch (InterruptedException e) {
                throw new IOException("closed", e);
            }
        }
    }
}
