package dev.touchstone.remote;

import dev.touchstone.wire.FrameWriter;
import dev.touchstone.wire.Reply;
import dev.touchstone.wire.ReplyCodec;
import dev.touchstone.wire.Request;
import dev.touchstone.wire.WireException;
import dev.touchstone.wire.WireLimits;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * A child whose traffic is right up to one moment, which the seed chooses, and damaged then: bytes flipped, cut, forged
 * or added within a frame or its length, or whole frames doubled, left out, or sent in place of others. After the
 * damage it ends, so that nobody waits.
 */
final class DamagedTraffic implements ReflexChild.Reflex {
    /** What stands in a frame before the content: length, tag, id. */
    private static final int HEAD = Integer.BYTES + 1 + Long.BYTES;

    private static final int[] FORGED = {Integer.MAX_VALUE, Integer.MIN_VALUE, -1, 0, 1, 2, 255, 1 << 16, 1 << 22};

    private final Random random;
    private final Traffic traffic;
    private final int damagedStep;
    private byte[] before = {};
    private final AtomicInteger step = new AtomicInteger();

    /** Damages what is sent at that step: 1 is the answer to the request to load. */
    DamagedTraffic(Random random, int damagedStep) {
        this.random = random;
        this.traffic = new Traffic(random);
        this.damagedStep = damagedStep;
    }

    @Override
    public byte[] first() throws WireException {
        return framed(Traffic.hello());
    }

    @Override
    public byte[] to(Request request) throws WireException {
        int now = step.incrementAndGet();
        byte[] frame = framed(traffic.to(request));
        byte[] sent = now == damagedStep ? damaged(frame) : frame;
        before = frame;
        return sent;
    }

    /** True once the damage is done: until then the judge has to take everything for what it is. */
    @Override
    public boolean over() {
        return step.get() >= damagedStep;
    }

    private static byte[] framed(Reply reply) throws WireException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            byte[] payload = new ReplyCodec(WireLimits.ofReplies()).encode(reply);
            new FrameWriter(bytes, WireLimits.ofReplies()).write(payload);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private byte[] damaged(byte[] frame) throws WireException {
        return switch (random.nextInt(12)) {
            case 0 -> joined(frame, frame);
            case 1 -> joined(before, frame);
            case 2 -> before.clone();
            case 3 -> framed(Traffic.hello());
            case 4 -> joined(frame, noise());
            case 5 -> joined(noise(), frame);
            default -> bytewise(frame);
        };
    }

    private byte[] noise() {
        byte[] noise = new byte[1 + random.nextInt(200)];
        random.nextBytes(noise);
        return noise;
    }

    private static byte[] joined(byte[] one, byte[] other) {
        byte[] both = Arrays.copyOf(one, one.length + other.length);
        System.arraycopy(other, 0, both, one.length, other.length);
        return both;
    }

    /** One to four times, every other time behind length, tag and id, where the value is. */
    private byte[] bytewise(byte[] frame) {
        byte[] damaged = frame.clone();
        int from = random.nextBoolean() ? 0 : HEAD;
        for (int left = 1 + random.nextInt(4); left > 0 && damaged.length > from + Integer.BYTES; left--) {
            int at = from + random.nextInt(damaged.length - from - Integer.BYTES + 1);
            switch (random.nextInt(5)) {
                case 0 -> damaged[at] = (byte) random.nextInt();
                case 1 -> damaged[at] ^= (byte) (1 << random.nextInt(8));
                case 2 -> forge(damaged, at, FORGED[random.nextInt(FORGED.length)]);
                case 3 -> damaged = Arrays.copyOf(damaged, at + 1);
                default -> {
                    byte[] rest = Arrays.copyOfRange(damaged, at, damaged.length);
                    damaged = joined(joined(Arrays.copyOf(damaged, at), noise()), rest);
                }
            }
        }
        return damaged;
    }

    private static void forge(byte[] bytes, int at, int length) {
        for (int i = 0; i < Integer.BYTES; i++) {
            bytes[at + i] = (byte) (length >> (24 - 8 * i));
        }
    }
}
