package dev.touchstone.intake;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Finds the submissions below the paths of a command line: each folder in a given folder is one submission; a folder
 * that itself holds Java files is one submission.
 */
public final class SubmissionFolders {
    private SubmissionFolders() {}

    /** The submissions' folders, in the order of the paths and then of their names. */
    public static List<Path> find(List<Path> paths) throws IntakeException {
        List<Path> found = new ArrayList<>();
        for (Path path : paths) {
            found.addAll(below(path));
        }
        if (found.isEmpty()) {
            throw new IntakeException("no submissions found in " + words(paths)
                    + ": give a folder that holds one folder for each submission");
        }
        namesDiffer(found);
        return found;
    }

    private static List<Path> below(Path path) throws IntakeException {
        if (!Files.exists(path)) {
            throw new IntakeException("no such folder: " + path);
        }
        if (!Files.isDirectory(path)) {
            throw new IntakeException(path + " is not a folder; give the folder that holds the submissions");
        }
        List<Path> children = children(path);
        if (children.stream().anyMatch(child -> child.toString().endsWith(".java") && Files.isRegularFile(child))) {
            return List.of(path);
        }
        return children.stream()
                .filter(child -> Files.isDirectory(child, LinkOption.NOFOLLOW_LINKS))
                .filter(child -> !child.getFileName().toString().startsWith("."))
                .toList();
    }

    private static List<Path> children(Path path) throws IntakeException {
        try (Stream<Path> listing = Files.list(path)) {
            return listing.sorted(
                            Comparator.comparing(child -> child.getFileName().toString()))
                    .toList();
        } catch (IOException e) {
            throw new IntakeException("cannot list " + path + ": " + e.getMessage(), e);
        }
    }

    private static void namesDiffer(List<Path> found) throws IntakeException {
        Map<String, Path> byId = new HashMap<>();
        for (Path folder : found) {
            Path other = byId.put(idOf(folder), folder);
            if (other != null) {
                throw new IntakeException("two submissions have the name \"" + idOf(folder) + "\": " + other + " and "
                        + folder + "; rename one of them");
            }
        }
    }

    /** The submission's id: the name of its folder. */
    static String idOf(Path folder) {
        return folder.toAbsolutePath().normalize().getFileName().toString();
    }

    private static String words(List<Path> paths) {
        return String.join(", ", paths.stream().map(Path::toString).toList());
    }
}
