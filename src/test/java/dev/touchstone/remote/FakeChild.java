package dev.touchstone.remote;

import dev.touchstone.wire.Captured;
import dev.touchstone.wire.Discovery;
import dev.touchstone.wire.FrameReader;
import dev.touchstone.wire.FrameWriter;
import dev.touchstone.wire.Reply;
import dev.touchstone.wire.ReplyCodec;
import dev.touchstone.wire.Request;
import dev.touchstone.wire.RequestCodec;
import dev.touchstone.wire.ValueCodec;
import dev.touchstone.wire.WireException;
import dev.touchstone.wire.WireLimits;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PipedInputStream;
import java.io.PipedOutputStream;
import java.time.Duration;
import java.util.List;
import java.util.OptionalInt;

/**
 * A child that is a thread of the test: it speaks the wire's format through pipes, but says what its script tells it.
 *
 * <p>Theory of operation. The script runs on a thread of its own until it returns or a pipe breaks; then the pipe to
 * the judge ends, as that of a dead process does. {@link #kill} closes both pipes, which ends a script that waits.
 */
final class FakeChild implements ChildLink {
    private final PipedInputStream toJudge = new PipedInputStream(1 << 16);
    private final Meter meter = new Meter(toJudge);
    private final PipedOutputStream fromJudge = new PipedOutputStream();
    private final PipedOutputStream mine;
    private final PipedInputStream asked;
    private final OptionalInt exitCode;
    private volatile boolean killed;

    /** What the child does. */
    interface Script {
        void run(Voice voice) throws IOException, WireException;
    }

    FakeChild(int exitCode, Script script) throws IOException {
        this.exitCode = OptionalInt.of(exitCode);
        this.mine = new PipedOutputStream(toJudge);
        this.asked = new PipedInputStream(fromJudge, 1 << 16);
        Thread thread = new Thread(() -> live(script), "fake-child");
        thread.setDaemon(true);
        thread.start();
    }

    private void live(Script script) {
        try (mine) {
            script.run(new Voice(asked, mine));
        } catch (IOException | WireException e) {
            // The judge hung up, as it may at any time; the pipe ends here too.
            return;
        }
    }

    /** What a script reads and writes. */
    record Voice(InputStream in, OutputStream out) {
        private static final ValueCodec VALUES = new ValueCodec(WireLimits.ofReplies());

        Request next() throws IOException, WireException {
            byte[] frame = new FrameReader(in, WireLimits.ofRequests())
                    .read()
                    .orElseThrow(() -> new IOException("the judge closed the pipe"));
            return new RequestCodec(WireLimits.ofRequests()).decode(frame);
        }

        void say(Reply reply) throws IOException, WireException {
            new FrameWriter(out, WireLimits.ofReplies()).write(new ReplyCodec(WireLimits.ofReplies()).encode(reply));
        }

        void hello() throws IOException, WireException {
            say(new Reply.Hello(Reply.Hello.PROTOCOL, "17"));
        }

        /** Says hello and answers the request to load. */
        void load(Discovery... discoveries) throws IOException, WireException {
            hello();
            say(new Reply.Loaded(next().id(), List.of(discoveries)));
        }

        /** Says hello, loads, finds one class, and opens it. */
        void open() throws IOException, WireException {
            open(Adder.class);
        }

        /** As {@link #open()}, for another question. */
        void open(Class<?> api) throws IOException, WireException {
            load(new Discovery(api.getName(), Discovery.Status.FOUND, List.of("alice.Sum"), ""));
            say(new Reply.Opened(next().id(), Captured.NOTHING));
        }

        /** The answer to a call of {@code add}. */
        static Reply sum(long id, int sum, String printed) throws WireException {
            return new Reply.Returned(id, VALUES.encode(sum, int.class), List.of(), new Captured(printed, false));
        }
    }

    @Override
    public InputStream output() {
        return meter;
    }

    /** How much the judge allocated on the thread that reads from this child. */
    long allocated() {
        return meter.allocated();
    }

    @Override
    public OutputStream input() {
        return fromJudge;
    }

    @Override
    public OptionalInt exitCode(Duration wait) {
        return exitCode;
    }

    boolean killed() {
        return killed;
    }

    @Override
    public void kill() {
        killed = true;
        try {
            fromJudge.close();
            asked.close();
            mine.close();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
