package dev.touchstone.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * What stands side by side in a folder, and what that makes of it: one submission, or one that holds submissions.
 *
 * @param folders names of folders
 * @param files names of regular files
 */
record Level(SortedSet<String> folders, SortedSet<String> files) {
    private static final Set<String> MARKS_OF_FILES = Set.of("pom.xml", "build.gradle", "build.gradle.kts");
    private static final Set<String> MARKS_OF_FOLDERS = Set.of("src", "META-INF");

    Level() {
        this(new TreeSet<>(), new TreeSet<>());
    }

    /** True if this is one student's work: a Java file, a build file or a folder for sources stands here. */
    boolean isOneSubmission() {
        return files.stream().anyMatch(name -> name.endsWith(".java") || MARKS_OF_FILES.contains(name))
                || folders.stream().anyMatch(MARKS_OF_FOLDERS::contains);
    }

    /** Folders that may be submissions: all but those of programs. */
    List<String> submissionFolders() {
        return folders.stream()
                .filter(name -> !name.startsWith(".") && !name.equals("__MACOSX"))
                .toList();
    }

    /** Files that may be submissions: those that are named as archives. */
    List<String> submissionArchives() {
        return files.stream()
                .filter(name -> !name.startsWith(".") && ArchiveFormat.isMeantBy(name))
                .toList();
    }

    /** Both, in the order of their names. */
    List<String> submissions() {
        List<String> names = new ArrayList<>(submissionFolders());
        names.addAll(submissionArchives());
        names.sort(null);
        return names;
    }
}
