package cs577.hw4.oracle;

/** How a window moves: distance of neighbouring windows, zeros at each end, distance of neighbouring taps. */
record Steps(int stride, int padding, int rate) {
    static final Steps DENSE = new Steps(1, 0, 1);

    static Steps strided(int stride) {
        return new Steps(stride, 0, 1);
    }

    static Steps padded(int padding) {
        return new Steps(1, padding, 1);
    }
}
