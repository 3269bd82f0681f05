package cs577.hw4;

import java.util.List;

/**
 * Question 10: early against deep layers.
 *
 * <p>A neuron of an early layer sees a few pixels and can only respond to something simple; a neuron of a deep layer
 * sees a large part of the image. How much exactly is its receptive field: the side of the smallest square of the image
 * that contains every pixel that can influence it. The jump is the distance, in pixels of the image, between the
 * receptive fields of neighbouring neurons.
 *
 * <p>A pixel of the image has receptive field 1 and jump 1. A layer with {@code size} taps, {@code dilation} between
 * them and {@code stride} on top of a layer with field r and jump j has
 *
 * <pre>{@code
 * field  r + (size - 1) * dilation * j
 * jump   j * stride
 * }</pre>
 *
 * <p>Convolution and pooling count alike. Padding changes nothing: fields are given as if the image were infinite.
 *
 * <p>Example: 3x3 with stride 1, then 2x2 with stride 2, then 3x3 with stride 1, all with dilation 1, give the fields
 * 3, 4, 8 and the jumps 1, 2, 2.
 */
public interface ReceptiveField {
    /**
     * The receptive field and jump behind each layer.
     *
     * @param layers the layers, the one next to the image first
     * @return one field per layer, in the same order
     * @throws IllegalArgumentException if a size, stride or dilation is below 1
     */
    List<Field> fields(List<Window> layers);
}
