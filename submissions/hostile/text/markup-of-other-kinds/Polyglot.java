import cs577.hw4.Kernel;
import cs577.hw4.Tensor;
import cs577.hw4.ValidConvolution;

/** Says something in its exception. */
public class Polyglot implements ValidConvolution {
    @Override
    public Tensor convolve(Tensor image, Kernel kernel) {
        throw new IllegalStateException("](javascript:alert(1)) ```\\input{/etc/passwd} ]]><!ENTITY x SYSTEM \"file:///etc/passwd\"> $(reboot) `reboot`");
    }
}
