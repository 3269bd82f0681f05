package dev.touchstone.intake;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Finds the submissions that a command line names. A folder that is one student's work ({@link Level}) is one
 * submission; in any other folder, each folder and each archive is one. For an archive see {@link ClassArchive}.
 */
public final class SubmissionSearch {
    private static final Caps CAPS = Caps.standard();

    private SubmissionSearch() {}

    /** The submissions, in the order of the paths and then of their names; no two have the same id. */
    public static List<HandIn> find(List<Path> paths) throws IntakeException {
        List<HandIn> found = new ArrayList<>();
        for (Path path : paths) {
            found.addAll(below(path));
        }
        if (found.isEmpty()) {
            throw new IntakeException("no submissions found in " + words(paths)
                    + ": give a folder that holds one folder or archive for each submission");
        }
        return distinct(found);
    }

    /** The one submission in this folder or archive, whatever is in it. */
    public static HandIn one(Path path) throws IntakeException {
        return isFolder(path) ? new StoredFolder(path, CAPS).handIn() : new StoredArchive(path, CAPS).handIn();
    }

    private static List<HandIn> below(Path path) throws IntakeException {
        if (!isFolder(path)) {
            return new ClassArchive(path, CAPS).handIns();
        }
        Level level = level(path);
        if (level.isOneSubmission()) {
            return List.of(one(path));
        }
        List<HandIn> handIns = new ArrayList<>();
        for (String name : level.submissions()) {
            handIns.add(one(path.resolve(name)));
        }
        return handIns;
    }

    private static boolean isFolder(Path path) throws IntakeException {
        if (!Files.exists(path)) {
            throw new IntakeException("no such folder or archive: " + path);
        }
        if (!Files.isDirectory(path) && !isArchive(path)) {
            throw new IntakeException(path + " is neither a folder nor an archive (zip, tar, tar.gz, 7z)");
        }
        return Files.isDirectory(path);
    }

    private static boolean isArchive(Path path) throws IntakeException {
        try {
            return ArchiveFormat.isMeantBy(path.toString())
                    || Archive.of(path).format().isPresent();
        } catch (IOException e) {
            throw new IntakeException("cannot read " + path + ": " + e.getMessage(), e);
        }
    }

    private static Level level(Path folder) throws IntakeException {
        Level level = new Level();
        try (Stream<Path> listing = Files.list(folder)) {
            for (Path child : listing.toList()) {
                String name = child.getFileName().toString();
                if (Files.isDirectory(child, LinkOption.NOFOLLOW_LINKS)) {
                    level.folders().add(name);
                } else if (Files.isRegularFile(child, LinkOption.NOFOLLOW_LINKS)) {
                    level.files().add(name);
                }
            }
        } catch (IOException e) {
            throw new IntakeException("cannot list " + folder + ": " + e.getMessage(), e);
        }
        return level;
    }

    /**
     * The first of those that share a name keeps it, the others get {@code -2}, {@code -3} and a remark. Letter case and
     * Unicode form make no difference, so that reports can stand side by side on every file system.
     */
    private static List<HandIn> distinct(List<HandIn> found) {
        Set<String> names =
                found.stream().map(each -> SafePath.folded(each.id())).collect(Collectors.toSet());
        Set<String> taken = new HashSet<>();
        List<HandIn> distinct = new ArrayList<>();
        for (HandIn handIn : found) {
            HandIn named = handIn;
            if (!taken.add(SafePath.folded(handIn.id()))) {
                int number = 2;
                while (!names.add(SafePath.folded(handIn.id() + "-" + number))) {
                    number++;
                }
                String id = handIn.id() + "-" + number;
                named = handIn.renamed(
                        id,
                        new Remark(
                                SafePath.shown(handIn.id()),
                                Remark.Kind.SAME_ID,
                                "another submission has this name too; this one is \"" + SafePath.shown(id) + "\""));
            }
            distinct.add(named);
        }
        return distinct;
    }

    private static String words(List<Path> paths) {
        return String.join(", ", paths.stream().map(Path::toString).toList());
    }
}
