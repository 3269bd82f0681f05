package cs577.hw4.reference;

import cs577.hw4.Field;
import cs577.hw4.ReceptiveField;
import cs577.hw4.Window;
import java.util.ArrayList;
import java.util.List;

/**
 * Question 10: how much of the image a neuron behind each layer sees, and how far the fields of neighbours are apart;
 * k, s and d are size, stride and dilation of a layer.
 *
 * <pre>{@code
 * r = 1, j = 1                for a pixel of the image
 * r = r + (k - 1) * d * j     with the jump of the layer before
 * j = j * s
 * }</pre>
 *
 * <p>Source: A. Araujo, W. Norris, J. Sim, "Computing receptive fields of convolutional neural networks", Distill,
 * 2019, equations 2 and 3; with dilation, d * (k - 1) + 1 takes the place of k.
 */
public class ReferenceReceptiveField implements ReceptiveField {
    @Override
    public List<Field> fields(List<Window> layers) {
        List<Field> fields = new ArrayList<>();
        int size = 1;
        int jump = 1;
        for (Window layer : layers) {
            Arguments.require(layer.size() >= 1, "size " + layer.size() + " is below 1");
            Arguments.require(layer.stride() >= 1, "stride " + layer.stride() + " is below 1");
            Arguments.require(layer.dilation() >= 1, "dilation " + layer.dilation() + " is below 1");
            size += (layer.size() - 1) * layer.dilation() * jump;
            jump *= layer.stride();
            fields.add(new Field(size, jump));
        }
        return fields;
    }
}
