package dev.touchstone.sandbox;

/**
 * How much a child may use. Wall time is not among it: whoever talks to the child keeps the clock and kills it.
 *
 * @param heapMegabytes the largest heap; all private memory together (heap, classes, stacks, buffers, native) is limited
 *     to {@value #BESIDE_HEAP_MEGABYTES} MB more, where the system can do that
 * @param cpuSeconds processor time of all threads together, after which the child is killed
 */
public record ChildLimits(int heapMegabytes, int cpuSeconds) {
    /** What a JVM needs beside its heap; measured: 64 MB to start, less than 192 MB with a full heap of 128 MB. */
    static final int BESIDE_HEAP_MEGABYTES = 256;

    public ChildLimits {
        if (heapMegabytes < 8 || cpuSeconds < 1) {
            throw new IllegalArgumentException(
                    "a child needs at least 8 MB of heap and 1 second of processor time, not " + heapMegabytes
                            + " MB and " + cpuSeconds + " s");
        }
    }

    int memoryMegabytes() {
        return heapMegabytes + BESIDE_HEAP_MEGABYTES;
    }
}
