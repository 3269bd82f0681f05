package dev.touchstone.audit;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The lines of the reference's sources. */
final class SourceLines {
    private final List<Path> folders;
    private final Map<String, List<String>> files = new HashMap<>();

    SourceLines(List<Path> folders) {
        this.folders = folders;
    }

    /** The line without its indentation; empty where the sources are not at hand. */
    String of(Mutant.Place place) {
        String outer = place.className().split("\\$", 2)[0];
        List<String> lines = files.computeIfAbsent(outer, this::lines);
        int index = place.line() - 1;
        return index >= 0 && index < lines.size() ? lines.get(index).strip() : "";
    }

    private List<String> lines(String className) {
        for (Path folder : folders) {
            Path file = folder.resolve(className.replace('.', '/') + ".java");
            if (Files.isRegularFile(file)) {
                try {
                    return Files.readAllLines(file);
                } catch (IOException e) {
                    return List.of();
                }
            }
        }
        return List.of();
    }
}
