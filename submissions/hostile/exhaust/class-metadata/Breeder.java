import cs577.hw4.Kernel;
import cs577.hw4.Tensor;
import cs577.hw4.ValidConvolution;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.List;

/** Makes ever new classes. */
public class Breeder implements ValidConvolution {
    private static final List<Object> ALL = new ArrayList<>();

    public interface Own {
        Object anything(Object argument);
    }

    @Override
    public Tensor convolve(Tensor image, Kernel kernel) {
        while (ALL.size() < 1_000_000) {
            ClassLoader loader = new ClassLoader(Breeder.class.getClassLoader()) {};
            ALL.add(Proxy.newProxyInstance(loader, new Class<?>[] {Own.class}, (proxy, method, arguments) -> null));
        }
        return Tensor.zeros(1, 1, 1);
    }
}
