package dev.touchstone.cli;

import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** The batch systems that a plan can be given to. */
enum Engine {
    SLURM("slurm.sh"),
    KUBERNETES("job.yaml");

    private final String file;

    Engine(String file) {
        this.file = file;
    }

    /** What the file is called that tells the batch system what to do. */
    String file() {
        return file;
    }

    private String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Reads the value of {@code --engine}. */
    static final class Words implements Iterable<String>, ITypeConverter<Engine> {
        private static final List<String> ALL =
                Arrays.stream(Engine.values()).map(Engine::word).toList();

        @Override
        public Engine convert(String word) {
            Optional<Engine> found = Arrays.stream(Engine.values())
                    .filter(engine -> engine.word().equals(word))
                    .findFirst();
            return found.orElseThrow(() -> new TypeConversionException(
                    "there is no engine \"" + word + "\"; choose " + String.join(", ", ALL)));
        }

        @Override
        public Iterator<String> iterator() {
            return ALL.iterator();
        }
    }
}
