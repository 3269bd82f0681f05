import cs577.hw4.Kernel;
import cs577.hw4.Tensor;
import cs577.hw4.ValidConvolution;

/** Says something in its exception. */
public class Scripter implements ValidConvolution {
    @Override
    public Tensor convolve(Tensor image, Kernel kernel) {
        System.out.println("<svg/onload=alert(2)>&lt;");
        throw new IllegalStateException("</script></pre><script>alert(document.cookie)</script><img src=x onerror=alert(1)>");
    }
}
