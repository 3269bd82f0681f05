package dev.touchstone.wire;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Bytes being read. No length is believed before it was compared with the bytes that are left. */
final class Source {
    private final byte[] bytes;
    private final WireLimits limits;
    private int at;
    private int depth;
    private int values;

    Source(byte[] bytes, WireLimits limits) {
        this.bytes = bytes;
        this.limits = limits;
    }

    int at() {
        return at;
    }

    int u1() throws WireException {
        return bytes[advance(1)] & 0xff;
    }

    int u2() throws WireException {
        int from = advance(2);
        return (bytes[from] & 0xff) << 8 | (bytes[from + 1] & 0xff);
    }

    int i4() throws WireException {
        return int4(advance(4));
    }

    long i8() throws WireException {
        int from = advance(8);
        return (long) int4(from) << 32 | (int4(from + 4) & 0xffff_ffffL);
    }

    boolean bool() throws WireException {
        int value = u1();
        if (value > 1) {
            throw malformed("a boolean is written " + value);
        }
        return value == 1;
    }

    /** An enum constant of a message, in one byte. */
    <E extends Enum<E>> E constant(E[] constants) throws WireException {
        int ordinal = u1();
        if (ordinal >= constants.length) {
            throw malformed("there is no constant " + ordinal + " among " + constants.length);
        }
        return constants[ordinal];
    }

    /** A count of things that take at least {@code unit} bytes each, compared with the bytes that are left. */
    int length(int unit) throws WireException {
        int length = i4();
        int left = bytes.length - at;
        if (length < 0 || length > left / unit) {
            throw malformed(
                    length + " elements of at least " + unit + " bytes are claimed, but " + left + " bytes are left");
        }
        return length;
    }

    /** The size of a list or map of a message. */
    int count(int limit) throws WireException {
        int count = length(1);
        if (count > limit) {
            throw malformed("a list has " + count + " entries; at most " + limit + " are allowed");
        }
        return count;
    }

    byte[] block() throws WireException {
        int length = length(1);
        int from = advance(length);
        return Arrays.copyOfRange(bytes, from, from + length);
    }

    String text(int limit) throws WireException {
        int length = length(1);
        if (length > 3L * limit) {
            throw malformed("a text has " + length + " bytes; at most " + limit + " chars are allowed");
        }
        int from = advance(length);
        String text = new String(bytes, from, length, StandardCharsets.UTF_8);
        if (text.length() > limit) {
            throw malformed("a text has " + text.length() + " chars; at most " + limit + " are allowed");
        }
        // Decoding puts U+FFFD where bytes are malformed; only then need it be told from a U+FFFD that was sent.
        if (text.indexOf('\uFFFD') >= 0 && !sameBytes(text.getBytes(StandardCharsets.UTF_8), from, length)) {
            throw malformed("a text is not UTF-8");
        }
        return text;
    }

    /** Counts values before they are made, so that a small frame cannot ask for many objects. */
    void values(int more) throws WireException {
        if (more > limits.values() - values) {
            throw malformed("holds more than " + limits.values() + " values");
        }
        values += more;
    }

    void enter() throws WireException {
        if (++depth > limits.depth()) {
            throw malformed("is nested deeper than " + limits.depth() + " levels");
        }
    }

    void leave() {
        depth--;
    }

    int setSize() {
        return limits.setSize();
    }

    /** Compares two parts that were already read, as unsigned bytes. */
    int compare(int from, int to, int nextTo) {
        return Arrays.compareUnsigned(bytes, from, to, bytes, to, nextTo);
    }

    void end() throws WireException {
        if (at < bytes.length) {
            throw malformed((bytes.length - at) + " bytes too many");
        }
    }

    WireException malformed(String what) {
        return new WireException("before byte " + at + ": " + what);
    }

    private int advance(int length) throws WireException {
        if (length > bytes.length - at) {
            throw malformed(length + " bytes are needed, but " + (bytes.length - at) + " are left");
        }
        int from = at;
        at += length;
        return from;
    }

    private int int4(int from) {
        return (bytes[from] & 0xff) << 24
                | (bytes[from + 1] & 0xff) << 16
                | (bytes[from + 2] & 0xff) << 8
                | (bytes[from + 3] & 0xff);
    }

    private boolean sameBytes(byte[] other, int from, int length) {
        return Arrays.equals(other, 0, other.length, bytes, from, from + length);
    }
}
