package dev.touchstone.wire;

/**
 * How much one frame may carry. Both sides keep the limits: the encoder while it walks a value, the decoder before it
 * allocates.
 *
 * @param frameBytes the payload's greatest length in bytes
 * @param depth how deep arrays, lists, sets and records may be nested
 * @param values how many values one frame may hold, counting every element and component but not the elements of
 *     primitive arrays (they are bounded by {@code frameBytes} and cost no object each)
 * @param setSize the most elements of one set; low, because elements whose hash codes were made to collide cost
 *     quadratic time to the side that decodes them
 */
public record WireLimits(int frameBytes, int depth, int values, int setSize) {

    public WireLimits {
        if (frameBytes < 1 || depth < 1 || values < 1 || setSize < 1) {
            throw new IllegalArgumentException("every limit must be at least 1: frameBytes " + frameBytes + ", depth "
                    + depth + ", values " + values + ", setSize " + setSize);
        }
    }

    /** What a child may answer: 4 MiB, 32 levels, 262144 values. Values in requests keep them as well. */
    public static WireLimits ofReplies() {
        return new WireLimits(4 << 20, 32, 1 << 18, 1 << 12);
    }

    /** What a judge may ask: 16 MiB, since loading carries all class files of a submission. */
    public static WireLimits ofRequests() {
        return new WireLimits(16 << 20, 32, 1 << 18, 1 << 12);
    }
}
