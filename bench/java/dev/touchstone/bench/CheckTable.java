package dev.touchstone.bench;

import dev.touchstone.assignment.Assignment;
import dev.touchstone.assignment.CheckDeclaration;
import dev.touchstone.assignment.Question;
import dev.touchstone.check.Seeds;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.ServiceLoader;

/**
 * The ids and the seeds of all checks, in a file, so that a test run of the baselines need not load the assignment to
 * know them. One line for each: class, method, id, seed.
 */
final class CheckTable {
    private final Map<String, Entry> entries = new HashMap<>();

    /** @param seed the very one that Touchstone gives the check */
    record Entry(String id, String seed) {}

    private CheckTable() {}

    /** Arguments: the seed of the run, the file to write. */
    public static void main(String[] arguments) throws IOException {
        Seeds seeds = new Seeds(Long.parseLong(arguments[0]));
        StringBuilder table = new StringBuilder();
        for (Assignment assignment : ServiceLoader.load(Assignment.class)) {
            for (Question<?> question : assignment.questions()) {
                for (CheckDeclaration check : CheckDeclaration.of(question)) {
                    table.append(check.method().getDeclaringClass().getName()).append(' ');
                    table.append(check.method().getName()).append(' ');
                    table.append(check.id()).append(' ');
                    table.append(seeds.of(check.id())).append('\n');
                }
            }
        }
        Files.writeString(Path.of(arguments[1]), table);
    }

    static CheckTable read(Path file) throws IOException {
        CheckTable table = new CheckTable();
        for (String line : Files.readAllLines(file)) {
            String[] words = line.split(" ");
            table.entries.put(words[0] + " " + words[1], new Entry(words[2], words[3]));
        }
        return table;
    }

    Entry of(String className, String method) {
        Entry entry = entries.get(className + " " + method);
        if (entry == null) {
            throw new IllegalStateException("no check is known by the name " + className + "." + method);
        }
        return entry;
    }
}
