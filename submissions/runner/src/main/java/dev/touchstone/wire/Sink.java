package dev.touchstone.wire;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Bytes being written, kept under the limits at every step. Of no use after it has thrown. */
final class Sink {
    private final WireLimits limits;
    private byte[] bytes = new byte[128];
    private int size;
    private int depth;
    private int values;

    Sink(WireLimits limits) {
        this.limits = limits;
    }

    int size() {
        return size;
    }

    byte[] toBytes() {
        return Arrays.copyOf(bytes, size);
    }

    byte[] slice(int from, int to) {
        return Arrays.copyOfRange(bytes, from, to);
    }

    void u1(int value) throws WireException {
        reserve(1);
        bytes[size++] = (byte) value;
    }

    void u2(int value) throws WireException {
        reserve(2);
        bytes[size++] = (byte) (value >> 8);
        bytes[size++] = (byte) value;
    }

    void i4(int value) throws WireException {
        reserve(4);
        put(size, value);
        size += 4;
    }

    void i8(long value) throws WireException {
        reserve(8);
        put(size, (int) (value >> 32));
        put(size + 4, (int) value);
        size += 8;
    }

    void raw(byte[] more) throws WireException {
        reserve(more.length);
        System.arraycopy(more, 0, bytes, size, more.length);
        size += more.length;
    }

    /** A length, then the bytes. */
    void block(byte[] more) throws WireException {
        i4(more.length);
        raw(more);
    }

    /** Text for people, at most {@code limit} chars; half a surrogate pair becomes a question mark. */
    void text(String text, int limit) throws WireException {
        if (text.length() > limit) {
            throw new ValueTooLarge("a text has " + text.length() + " chars; at most " + limit + " are allowed");
        }
        block(text.getBytes(StandardCharsets.UTF_8));
    }

    /** An enum constant of a message, in one byte. */
    @SuppressWarnings("EnumOrdinal") // both sides are of the same build, and the enums' comments say that order counts
    void constant(Enum<?> constant) throws WireException {
        u1(constant.ordinal());
    }

    /** The size of a list or map of a message. */
    void count(int count, int limit) throws WireException {
        if (count > limit) {
            throw new ValueTooLarge("a list has " + count + " entries; at most " + limit + " are allowed");
        }
        i4(count);
    }

    /** Leaves room for a count that is known only at the end. */
    int hold() throws WireException {
        i4(0);
        return size - 4;
    }

    void fill(int at, int count) {
        put(at, count);
    }

    /** Goes back to an earlier size; what is written next replaces what followed. */
    void rewind(int to) {
        size = to;
    }

    void value() throws WireException {
        if (++values > limits.values()) {
            throw new ValueTooLarge("holds more than " + limits.values() + " values");
        }
    }

    void enter() throws WireException {
        if (++depth > limits.depth()) {
            throw new ValueTooLarge("is nested deeper than " + limits.depth() + " levels");
        }
    }

    void leave() {
        depth--;
    }

    int setSize() {
        return limits.setSize();
    }

    /** Makes room, or says that there is none; primitive arrays call it once before they write their elements. */
    void reserve(int more) throws WireException {
        if (more > limits.frameBytes() - size) {
            throw new ValueTooLarge("takes more than " + limits.frameBytes() + " bytes");
        }
        if (more > bytes.length - size) {
            long doubled = Math.max(2L * bytes.length, (long) size + more);
            bytes = Arrays.copyOf(bytes, (int) Math.min(doubled, limits.frameBytes()));
        }
    }

    private void put(int at, int value) {
        bytes[at] = (byte) (value >> 24);
        bytes[at + 1] = (byte) (value >> 16);
        bytes[at + 2] = (byte) (value >> 8);
        bytes[at + 3] = (byte) value;
    }
}
