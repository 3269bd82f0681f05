package cs577.hw4;

import java.util.Objects;

/**
 * A labelled image.
 *
 * @param image the image
 * @param label its class; 0 or 1 where there are two classes
 */
public record Sample(Tensor image, int label) {
    /** A labelled image. */
    public Sample {
        Objects.requireNonNull(image, "image");
    }
}
