package dev.touchstone.batch;

import dev.touchstone.assignment.Assignment;
import dev.touchstone.batch.Setup.Policy;
import dev.touchstone.sandbox.Choice;
import java.nio.file.Path;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/**
 * A {@link Setup} as text can carry it, from the run to the class loaders of its workers.
 *
 * @param assignment the name of its class
 * @param rubric the rubric's file
 * @param seed replaces the rubric's
 * @param sandbox the rung, which the run has chosen and tried
 * @param installation to be hidden from children
 * @param tape whether checks may be spared
 */
record Order(String assignment, String rubric, @Nullable Long seed, String sandbox, String installation, boolean tape) {

    static Order of(Setup setup, String sandbox) {
        OptionalLong seed = setup.policy().seed();
        return new Order(
                setup.assignment().getClass().getName(),
                setup.policy().rubric().toAbsolutePath().toString(),
                seed.isPresent() ? seed.getAsLong() : null,
                sandbox,
                setup.installation().toAbsolutePath().toString(),
                setup.policy().tape());
    }

    /** The setup, with an assignment of the class loader that this class belongs to. */
    Setup setup() {
        OptionalLong replaced = seed == null ? OptionalLong.empty() : OptionalLong.of(seed);
        return new Setup(
                instance(), new Policy(Path.of(rubric), replaced, tape), new Choice(sandbox), Path.of(installation));
    }

    private Assignment instance() {
        try {
            return Class.forName(assignment, true, Order.class.getClassLoader())
                    .asSubclass(Assignment.class)
                    .getConstructor()
                    .newInstance();
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(
                    "the assignment's class " + assignment + " needs a public constructor without parameters", e);
        }
    }
}
