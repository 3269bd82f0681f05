package cs577.hw4;

/**
 * The sizes of an image or of a stack of feature maps: height x width x channels. "Depth" is another word for the
 * number of channels.
 *
 * @param height number of rows, at least 1
 * @param width number of columns, at least 1
 * @param channels number of channels, at least 1
 */
public record Shape(int height, int width, int channels) {
    /**
     * A shape.
     *
     * @throws IllegalArgumentException if a size is below 1
     */
    public Shape {
        Sizes.requirePositive("Shape", height, width, channels);
    }

    // Written out: what the compiler makes of a record costs a fresh JVM some fifty classes at its first comparison.
    @Override
    public boolean equals(Object other) {
        return other instanceof Shape that && height == that.height && width == that.width && channels == that.channels;
    }

    @Override
    public int hashCode() {
        return (31 * height + width) * 31 + channels;
    }

    /** For example {@code Shape 126x126x16}. */
    @Override
    public String toString() {
        return "Shape " + Sizes.by(height, width, channels);
    }
}
