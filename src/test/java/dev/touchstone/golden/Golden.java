package dev.touchstone.golden;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Compares a text with a file below {@code test/resources/golden} of the module under test. With {@code
 * -Dgolden.refresh=true} the file is written instead; the version control shows what changed.
 */
public final class Golden {
    private static final String REFRESH = "golden.refresh";

    private Golden() {}

    /** Asserts that the text is the file's content; {@code name} is relative, such as {@code cli/grade-help.txt}. */
    public static void matches(String name, String text) {
        compare(folder().resolve(name), text, Boolean.getBoolean(REFRESH));
    }

    static void compare(Path file, String text, boolean refresh) {
        try {
            if (refresh) {
                Files.createDirectories(file.toAbsolutePath().getParent());
                Files.writeString(file, text);
            }
            assertThat(file)
                    .as("golden file; ./mvnw test -D%s=true writes it", REFRESH)
                    .exists();
            assertThat(text)
                    .as("%s; if the change is meant: ./mvnw test -D%s=true", file, REFRESH)
                    .isEqualTo(Files.readString(file).replace("\r\n", "\n"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** In the module's sources, not among the copied classes: refreshing must change what is kept. */
    private static Path folder() {
        Path module = Path.of(System.getProperty("basedir", "."));
        Path tests =
                Files.isDirectory(module.resolve("src/test")) ? module.resolve("src/test") : module.resolve("test");
        return tests.resolve("resources/golden");
    }
}
