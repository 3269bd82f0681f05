import cs577.hw4.Kernel;
import cs577.hw4.Tensor;
import cs577.hw4.ValidConvolution;
import java.util.Locale;
import java.util.TimeZone;

/** Moves the furniture. */
public class Settler implements ValidConvolution {
    @Override
    public Tensor convolve(Tensor image, Kernel kernel) {
        Locale.setDefault(new Locale("ar", "SA"));
        TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
        for (String property : new String[] {"line.separator", "file.separator", "java.version", "java.home", "user.dir"}) {
            System.setProperty(property, "\u0000nonsense");
        }
        System.getProperties().remove("java.specification.version");
        Thread.setDefaultUncaughtExceptionHandler((thread, failure) -> System.exit(3));
        Thread.currentThread().setContextClassLoader(null);
        Thread.currentThread().setName("dev.touchstone");
        return Honest.convolve(image, kernel);
    }
}
