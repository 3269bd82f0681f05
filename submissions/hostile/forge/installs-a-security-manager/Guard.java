import cs577.hw4.Kernel;
import cs577.hw4.Tensor;
import cs577.hw4.ValidConvolution;
import java.security.Permission;

/** Forbids everything. */
@SuppressWarnings("removal")
public class Guard implements ValidConvolution {
    @Override
    public Tensor convolve(Tensor image, Kernel kernel) {
        try {
            System.setSecurityManager(new SecurityManager() {
                @Override
                public void checkPermission(Permission permission) {
                    if (permission.getName().startsWith("exitVM")) {
                        throw new SecurityException("stay");
                    }
                }
            });
        } catch (UnsupportedOperationException e) {
            return Tensor.zeros(1, 1, 1);
        }
        return Tensor.zeros(1, 1, 1);
    }
}
