import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.element.TypeElement;

/** Would run in the compiler. */
public class Processor extends AbstractProcessor {
    @Override
    public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
        try {
            Files.createFile(Path.of("@PLAYGROUND@", "left-@NONCE@"));
        } catch (java.io.IOException e) {
            throw new IllegalStateException(e);
        }
        return true;
    }
}
