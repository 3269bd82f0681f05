package dev.touchstone.cli;

import dev.touchstone.assignment.Assignment;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The command line with the toy assignment, in a process of its own; grades behind no wall. */
public final class ToyMain {
    private ToyMain() {}

    /** Arguments: the folder of the installation, and then the command line. */
    public static void main(String[] args) throws ReflectiveOperationException {
        Assignment toy = Class.forName("toy.checks.ToyAssignment")
                .asSubclass(Assignment.class)
                .getConstructor()
                .newInstance();
        List<String> words = new ArrayList<>(List.of(args));
        Path home = Path.of(words.remove(0));
        if (words.contains("grade")) {
            words.add("--sandbox=off");
        }
        Surroundings surroundings = new Surroundings(home, false, false, () -> List.of(toy));
        System.exit(Cli.of(surroundings).execute(words.toArray(String[]::new)));
    }
}
