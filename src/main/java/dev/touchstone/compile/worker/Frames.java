package dev.touchstone.compile.worker;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * The outer layer: a frame is its length in four bytes and so many bytes of content. Memory is taken as bytes arrive,
 * never because a length announces them.
 */
public final class Frames {
    private static final byte[] HELLO = "touchstone compile worker 1".getBytes(StandardCharsets.US_ASCII);

    private Frames() {}

    /** Writes the content of a frame. */
    interface Body {
        void writeTo(DataOutputStream out) throws IOException;
    }

    /** Reads the content of a frame; what it leaves unread makes the frame malformed. */
    interface Reading<T> {
        T from(DataInputStream in) throws IOException;
    }

    /** Sends the frame that a worker begins with. */
    static void sendHello(OutputStream out) throws IOException {
        send(out, body -> body.write(HELLO));
    }

    /**
     * Reads the frame that a worker begins with.
     *
     * @throws MalformedFrameException if it is another
     */
    public static void expectHello(InputStream in) throws IOException {
        byte[] hello = receive(in, HELLO.length, body -> body.readNBytes(HELLO.length));
        if (!Arrays.equals(hello, HELLO)) {
            throw new MalformedFrameException("a greeting of another program");
        }
    }

    static void send(OutputStream out, Body body) throws IOException {
        ByteArrayOutputStream content = new ByteArrayOutputStream();
        body.writeTo(new DataOutputStream(content));
        DataOutputStream frame = new DataOutputStream(out);
        frame.writeInt(content.size());
        content.writeTo(frame);
        frame.flush();
    }

    static <T> T receive(InputStream in, int mostBytes, Reading<T> reading) throws IOException {
        int length = Fields.readCount(new DataInputStream(in), mostBytes, "bytes in a frame");
        byte[] content = in.readNBytes(length);
        if (content.length != length) {
            throw new EOFException("the stream ends within a frame");
        }
        ByteArrayInputStream rest = new ByteArrayInputStream(content);
        T value;
        try {
            value = reading.from(new DataInputStream(rest));
        } catch (EOFException e) {
            throw new MalformedFrameException("a frame that ends within a field", e);
        }
        if (rest.available() > 0) {
            throw new MalformedFrameException(rest.available() + " bytes behind the end of the content");
        }
        return value;
    }
}
