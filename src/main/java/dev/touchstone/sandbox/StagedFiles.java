package dev.touchstone.sandbox;

import dev.touchstone.sandbox.seccomp.SystemCallFilter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Copies, in the run directory, of what children are to read: the originals may lie where the children's user cannot go,
 * and may change while a run lasts. Each path is copied once.
 */
final class StagedFiles {
    private final Path run;
    private final boolean forStrangers;
    private final Map<Path, Once<Path>> copies = new ConcurrentHashMap<>();
    private final Map<SystemCallFilter, Once<Path>> filters = new ConcurrentHashMap<>();

    /** @param forStrangers true if the children are run by another user */
    StagedFiles(Path run, boolean forStrangers) {
        this.run = run;
        this.forStrangers = forStrangers;
    }

    /** The copy of a file or directory; it has the original's name, in a directory of its own. */
    Path of(Path original) throws SandboxException {
        Path path = original.toAbsolutePath().normalize();
        return copies.computeIfAbsent(path, key -> new Once<>(() -> copy(key))).get();
    }

    /** The copies of all of these. */
    List<String> all(List<Path> originals) throws SandboxException {
        List<String> copies = new ArrayList<>();
        for (Path original : originals) {
            copies.add(of(original).toString());
        }
        return copies;
    }

    /** The file that holds this filter. */
    Path of(SystemCallFilter filter) throws SandboxException {
        return filters.computeIfAbsent(filter, key -> new Once<>(() -> write(key)))
                .get();
    }

    private Path write(SystemCallFilter filter) throws SandboxException {
        Path file = directory("filter").resolve("calls.bpf");
        try {
            Files.write(file, filter.bytes());
            share(file);
            return file;
        } catch (IOException e) {
            throw new SandboxException("cannot write " + file + ": " + e.getMessage() + "; is there room?", e);
        }
    }

    /** A new, empty directory. */
    Path directory(String name) throws SandboxException {
        try {
            Path directory = Files.createTempDirectory(run, name + "-");
            share(directory);
            return directory;
        } catch (IOException e) {
            throw new SandboxException("cannot make a directory in " + run + ": " + e.getMessage(), e);
        }
    }

    /** Lets the children's user read what was put into the run directory. */
    void share(Path tree) throws IOException {
        if (forStrangers) {
            FileTree.openForReading(tree);
        }
    }

    private Path copy(Path original) throws SandboxException {
        Path copy = directory("staged").resolve(original.getFileName().toString());
        try {
            FileTree.copy(original, copy);
            share(copy);
            return copy;
        } catch (IOException e) {
            throw new SandboxException(
                    "cannot copy " + original + " to " + run + " for the children: " + e.getMessage()
                            + "; is it there, and is there room?",
                    e);
        }
    }
}
