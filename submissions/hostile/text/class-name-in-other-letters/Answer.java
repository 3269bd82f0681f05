import cs577.hw4.Kernel;
import cs577.hw4.Tensor;
import cs577.hw4.ValidConvolution;

/** Looks like another one. */
class Ａnswеr​ᴀ𝕏 implements ValidConvolution {
    @Override
    public Tensor convolve(Tensor image, Kernel kernel) {
        return Tensor.zeros(1, 1, 1);
    }
}
