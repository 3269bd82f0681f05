package dev.touchstone.wire;

import java.util.Arrays;
import java.util.Random;

/** Bytes as a hostile or broken child might send them. */
final class Damage {
    private static final int[] LENGTHS = {Integer.MAX_VALUE, Integer.MIN_VALUE, -1, 0, 1, 2, 1 << 24, 1 << 28};

    private Damage() {}

    /** The bytes with one to three of: a flipped byte, a forged length, a cut, bytes added, bytes doubled. */
    static byte[] to(byte[] bytes, Random random) {
        byte[] damaged = bytes.clone();
        for (int left = 1 + random.nextInt(3); left > 0 && damaged.length > 4; left--) {
            damaged = once(damaged, random);
        }
        return damaged;
    }

    private static byte[] once(byte[] bytes, Random random) {
        int at = random.nextInt(bytes.length - 3);
        switch (random.nextInt(5)) {
            case 0 -> bytes[at] = (byte) random.nextInt();
            case 1 -> forge(bytes, at, LENGTHS[random.nextInt(LENGTHS.length)]);
            case 2 -> {
                return Arrays.copyOf(bytes, at);
            }
            case 3 -> {
                return Arrays.copyOf(bytes, bytes.length + 1 + random.nextInt(8));
            }
            default -> System.arraycopy(bytes, at, bytes, random.nextInt(bytes.length - 3), 4);
        }
        return bytes;
    }

    private static void forge(byte[] bytes, int at, int length) {
        for (int i = 0; i < 4; i++) {
            bytes[at + i] = (byte) (length >> (24 - 8 * i));
        }
    }
}
