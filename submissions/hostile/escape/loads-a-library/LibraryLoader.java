import cs577.hw4.Kernel;
import cs577.hw4.Tensor;
import cs577.hw4.ValidConvolution;

/** Would like to bring its own machine code. */
public class LibraryLoader implements ValidConvolution {
    @Override
    public Tensor convolve(Tensor image, Kernel kernel) {
        for (String name : new String[] {"attach", "instrument", "management", "jdwp"}) {
            try {
                System.loadLibrary(name);
                throw new IllegalStateException("loaded " + name);
            } catch (UnsatisfiedLinkError | IllegalCallerException e) {
                continue;
            }
        }
        try {
            System.load("@PLAYGROUND@/libevil.so");
        } catch (UnsatisfiedLinkError | IllegalCallerException e) {
            // then not
        }
        return Honest.convolve(image, kernel);
    }
}
