import cs577.hw4.Kernel;
import cs577.hw4.Tensor;
import cs577.hw4.ValidConvolution;
import java.lang.invoke.MethodHandle;
import java.lang.reflect.Array;

/** Would like to leave Java. */
public class Native implements ValidConvolution {
    @Override
    public Tensor convolve(Tensor image, Kernel kernel) {
        String found = "";
        try {
            Class<?> linkerType = Class.forName("java.lang.foreign.Linker");
            Object linker = linkerType.getMethod("nativeLinker").invoke(null);
            Object lookup = linkerType.getMethod("defaultLookup").invoke(linker);
            Class<?> symbols = Class.forName("java.lang.foreign.SymbolLookup");
            Object symbol = symbols.getMethod("find", String.class).invoke(lookup, "getpid");
            Object address = symbol.getClass().getMethod("get").invoke(symbol);
            Class<?> layout = Class.forName("java.lang.foreign.MemoryLayout");
            Object integer = Class.forName("java.lang.foreign.ValueLayout").getField("JAVA_INT").get(null);
            Class<?> signatureType = Class.forName("java.lang.foreign.FunctionDescriptor");
            Object signature = signatureType
                    .getMethod("of", layout, Array.newInstance(layout, 0).getClass())
                    .invoke(null, integer, Array.newInstance(layout, 0));
            Object options = Array.newInstance(Class.forName("java.lang.foreign.Linker$Option"), 0);
            Class<?> segment = Class.forName("java.lang.foreign.MemorySegment");
            MethodHandle handle = (MethodHandle) linkerType
                    .getMethod("downcallHandle", segment, signatureType, options.getClass())
                    .invoke(linker, address, signature, options);
            found = "called getpid: " + handle.invoke();
        } catch (Throwable e) {
            found = "";
        }
        if (!found.isEmpty()) {
            throw new IllegalStateException(found);
        }
        return Honest.convolve(image, kernel);
    }
}
