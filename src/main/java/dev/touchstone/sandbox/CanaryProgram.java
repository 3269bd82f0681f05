package dev.touchstone.sandbox;

import dev.touchstone.sandbox.canary.Canary;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The canary alone, ready to be started: its class file in the directories of its package. */
final class CanaryProgram {
    private final StagedFiles staged;
    private final Once<Path> classes = new Once<>(this::classes);

    CanaryProgram(StagedFiles staged) {
        this.staged = staged;
    }

    Launch launch(ChildLimits limits, List<String> arguments) throws SandboxException {
        Launch.Program program = new Launch.Program(List.of(), List.of(classes.get()), Canary.class.getName(), false);
        return new Launch(program, limits, arguments);
    }

    private Path classes() throws SandboxException {
        String file = Canary.class.getName().replace('.', '/') + ".class";
        Path root = staged.directory("canary");
        Path target = root.resolve(file);
        try (InputStream bytes = Canary.class.getResourceAsStream("/" + file)) {
            if (bytes == null) {
                throw new SandboxException("the harness lacks its own file " + file + "; install Touchstone again");
            }
            Files.createDirectories(target.resolveSibling("."));
            Files.copy(bytes, target);
            return root;
        } catch (IOException e) {
            throw new SandboxException("cannot write " + target + ": " + e.getMessage(), e);
        }
    }
}
