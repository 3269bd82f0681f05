import java.util.function.Supplier;

/** Takes its time. */
class Inference {
    static <B> B of(Supplier<B> supplier) {
        return supplier.get();
    }

    Object value = @30*of(() -> true ? @1@30* : null)@;
}
