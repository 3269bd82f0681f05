package cs577.hw4.hostile;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The directory of attacks: a folder for each group, in it a folder and a {@code .yaml} file for each attack. */
final class Corpus {
    private static final String SHEET = ".yaml";

    private Corpus() {}

    /** All attacks, group by group, by name. Whatever is there and is no attack is an error. */
    static List<Attack> read(Path directory) throws IOException {
        List<Attack> attacks = new ArrayList<>();
        for (Path group : sorted(directory)) {
            if (Files.isDirectory(group)) {
                attacks.addAll(group(group));
            } else if (!group.endsWith("README.md")) {
                throw new IOException(group + " is no group of attacks");
            }
        }
        return attacks;
    }

    private static List<Attack> group(Path group) throws IOException {
        List<Attack> attacks = new ArrayList<>();
        for (Path file : sorted(group)) {
            String name = file.getFileName().toString();
            if (Files.isDirectory(file) && Files.isRegularFile(group.resolve(name + SHEET))) {
                Sheet sheet = Sheet.read(group.resolve(name + SHEET));
                attacks.add(new Attack(group.getFileName().toString(), name, file, sheet));
            } else if (!name.endsWith(SHEET) || !Files.isDirectory(group.resolve(name.replace(SHEET, "")))) {
                throw new IOException(file + ": a folder NAME and its sheet NAME.yaml stand side by side");
            }
        }
        return attacks;
    }

    private static List<Path> sorted(Path directory) throws IOException {
        try (Stream<Path> files = Files.list(directory)) {
            return files.sorted().toList();
        }
    }
}
