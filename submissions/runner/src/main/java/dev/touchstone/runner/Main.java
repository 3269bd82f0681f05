package dev.touchstone.runner;

import dev.touchstone.wire.Bounds;
import dev.touchstone.wire.FrameReader;
import dev.touchstone.wire.FrameWriter;
import dev.touchstone.wire.Reply;
import dev.touchstone.wire.ReplyCodec;
import dev.touchstone.wire.RequestCodec;
import dev.touchstone.wire.ValueTooLarge;
import dev.touchstone.wire.WireException;
import dev.touchstone.wire.WireLimits;
import java.io.ByteArrayInputStream;
import java.io.File;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * The child's main class.
 *
 * <p>Theory of operation. The judge starts this process and holds the other ends of its pipes. The child says hello and
 * then answers one request after another, on the main thread, on which the student's code runs too. It has no time limit
 * of its own and waits for nobody but the judge: when a student's method hangs, the judge kills the process; when the judge
 * dies or closes the pipe, reading ends and the child halts. It always ends by {@code Runtime.halt}, so that neither threads
 * nor shutdown hooks of the student keep it alive. A student's {@code System.exit} ends it too; the judge sees the end
 * of the stream where a reply was due.
 */
public final class Main {
    /** The judge closed the stream of requests. */
    static final int DONE = 0;

    /** Started with wrong arguments. */
    static final int USAGE = 64;

    /** No memory was left to answer with. */
    static final int OUT_OF_MEMORY = 86;

    /** A frame or a request made no sense. */
    static final int PROTOCOL = 87;

    /** The judge cannot be heard or reached any more. */
    static final int BROKEN_PIPE = 88;

    private final FrameReader reader;
    private final FrameWriter writer;
    private final RequestCodec requests = new RequestCodec(WireLimits.ofRequests());
    private final ReplyCodec replies = new ReplyCodec(WireLimits.ofReplies());

    private Main(InputStream in, OutputStream out) {
        reader = new FrameReader(in, WireLimits.ofRequests());
        writer = new FrameWriter(out, WireLimits.ofReplies());
    }

    /** Takes the jar or directory of the contract, and serves until the end of standard input. */
    public static void main(String[] arguments) {
        Main main = new Main(System.in, new FileOutputStream(FileDescriptor.out));
        Capture capture = new Capture(Bounds.DEFAULT_OUTPUT);
        PrintStream captured = capture.stream();
        System.setIn(new ByteArrayInputStream(new byte[0]));
        System.setOut(captured);
        System.setErr(captured);
        Runtime.getRuntime().halt(main.run(arguments, capture));
    }

    private int run(String[] arguments, Capture capture) {
        if (arguments.length != 1) {
            return end(USAGE, "give one argument: the jar or the directory of the contract");
        }
        try {
            write(new Reply.Hello(Reply.Hello.PROTOCOL, System.getProperty("java.version")));
            serve(new Session(new File(arguments[0]), capture));
            return DONE;
        } catch (WireException e) {
            return end(PROTOCOL, e.getMessage());
        } catch (IOException e) {
            return end(BROKEN_PIPE, e.getMessage());
        } catch (OutOfMemoryError e) {
            return OUT_OF_MEMORY;
        } catch (Throwable e) { // such as a ThreadDeath that a student's thread threw into this one
            return end(PROTOCOL, e.getClass().getName());
        }
    }

    private void serve(Session session) throws IOException, WireException {
        Optional<byte[]> frame = reader.read();
        while (frame.isPresent()) {
            write(session.answer(requests.decode(frame.get())));
            frame = reader.read();
        }
    }

    private void write(Reply reply) throws IOException, WireException {
        byte[] payload;
        try {
            payload = replies.encode(reply);
        } catch (ValueTooLarge e) {
            if (!(reply instanceof Reply.Returned returned)) {
                throw e;
            }
            payload = replies.encode(new Reply.Refused(
                    returned.id(),
                    Reply.Refused.Why.TOO_LARGE,
                    "together with the changed arguments and the output it ".concat(e.getMessage()),
                    returned.output()));
        }
        writer.write(payload);
    }

    /** Leaves a line for whoever looks into the child's standard error; the judge may keep it or not. */
    private static int end(int code, String why) {
        String line = Bounds.clip("touchstone runner: ".concat(String.valueOf(why)), Bounds.EXPLANATION)
                .concat("\n");
        try {
            new FileOutputStream(FileDescriptor.err).write(line.getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            return code; // nobody listens, and the code says the most of it
        }
        return code;
    }
}
