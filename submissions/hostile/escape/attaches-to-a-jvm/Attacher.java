import cs577.hw4.Kernel;
import cs577.hw4.Tensor;
import cs577.hw4.ValidConvolution;

/** Would like to change code that runs. */
public class Attacher implements ValidConvolution {
    @Override
    public Tensor convolve(Tensor image, Kernel kernel) {
        String[] names = {
            "com.sun.tools.attach.VirtualMachine", "sun.misc.Unsafe", "java.lang.instrument.Instrumentation",
            "java.lang.management.ManagementFactory", "javax.script.ScriptEngineManager", "javax.tools.ToolProvider"
        };
        for (String name : names) {
            try {
                throw new IllegalStateException("there is " + Class.forName(name, false, ClassLoader.getSystemClassLoader()));
            } catch (ClassNotFoundException e) {
                continue;
            }
        }
        return Honest.convolve(image, kernel);
    }
}
