package dev.touchstone.intake;

/**
 * How much is read of one submission. Whatever lies beyond is left out with a remark.
 *
 * @param entries files, folders and links together
 * @param files sources and service files
 * @param fileBytes of one source
 * @param textBytes of all sources together
 * @param archiveBytes of an archive as it was handed in; of all archives within a submission together
 * @param expandedBytes that may come out of an archive that must be read from its beginning to its end
 */
record Caps(int entries, int files, int fileBytes, long textBytes, int archiveBytes, long expandedBytes) {
    /** However small an archive is, this much may come out of it. */
    private static final long FREE = 16 << 20;

    /** Sources shrink to a fifth; to a twentieth where they repeat themselves. */
    private static final long MOST_RATIO = 200;

    /** For a student's submission. */
    static Caps standard() {
        return new Caps(50_000, 1_000, 1_000_000, 20_000_000, 64 << 20, 256L << 20);
    }

    /** For an archive that holds the submissions of a class, where only names are listed or one student's files read. */
    Caps forWholeClass() {
        return new Caps(4 * entries, files, fileBytes, textBytes, archiveBytes, 64 * expandedBytes);
    }

    /** How much may come out of an archive of this size. */
    long expandedFrom(long packed) {
        return Math.min(expandedBytes, Math.max(FREE, MOST_RATIO * packed));
    }

    /** True if so much out of so little is no honest file. */
    static boolean isBomb(long packed, long expanded) {
        return expanded > Math.max(1 << 20, MOST_RATIO * packed);
    }
}
