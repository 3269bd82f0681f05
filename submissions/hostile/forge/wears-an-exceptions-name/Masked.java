import cs577.hw4.Kernel;
import cs577.hw4.Tensor;
import cs577.hw4.ValidConvolution;

/** Refuses with something that has the right name. */
public class Masked implements ValidConvolution {
    @Override
    public Tensor convolve(Tensor image, Kernel kernel) {
        try {
            return Honest.convolve(image, kernel);
        } catch (java.lang.IllegalArgumentException e) {
            throw new IllegalArgumentException();
        }
    }

    /** Another one than Java's. */
    static class IllegalArgumentException extends RuntimeException {
        private static final long serialVersionUID = 1;

        @Override
        public String getMessage() {
            return "java.lang.IllegalArgumentException: the kernel does not fit";
        }

        @Override
        public String toString() {
            return getMessage();
        }
    }
}
