package dev.touchstone.intake;

import dev.touchstone.intake.Remark.Kind;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What other programs leave behind: nobody's answer, so it is left out without a fuss. */
final class Litter {
    private static final Set<String> FOLDERS = Set.of(
            "__MACOSX",
            ".git",
            ".svn",
            ".hg",
            ".idea",
            ".vscode",
            ".settings",
            ".metadata",
            ".gradle",
            ".mvn",
            "nbproject",
            "node_modules");
    private static final Set<String> FILES =
            Set.of(".DS_Store", "Thumbs.db", "desktop.ini", ".classpath", ".project", ".gitignore", ".gitattributes");
    private static final Set<String> BUILD = Set.of("target", "out", "bin", "build");

    private Litter() {}

    /**
     * What a path is, if it is litter: one remark for a whole folder, with the folder's path. Below a folder {@code src}
     * a folder {@code out} is a package like any other.
     */
    static Optional<Remark> of(String path) {
        List<String> names = List.of(path.split("/", -1));
        StringBuilder here = new StringBuilder();
        boolean sources = false;
        for (int i = 0; i < names.size(); i++) {
            here.append(i == 0 ? "" : "/").append(names.get(i));
            boolean folder = i < names.size() - 1;
            if (folder
                    ? FOLDERS.contains(names.get(i))
                    : FILES.contains(names.get(i)) || names.get(i).startsWith("._")) {
                return Optional.of(new Remark(
                        here.toString(),
                        Kind.LITTER,
                        "left out: other programs leave this; it is no part of an answer"));
            }
            if (folder && !sources && BUILD.contains(names.get(i))) {
                return Optional.of(inBuildFolder(path, here.toString()));
            }
            sources |= names.get(i).equals("src");
        }
        return Optional.empty();
    }

    private static Remark inBuildFolder(String path, String folder) {
        return path.endsWith(".java")
                ? new Remark(
                        path,
                        Kind.BUILD_FOLDER,
                        "left out: " + SafePath.last(folder)
                                + " is a folder for what a build leaves; move sources elsewhere")
                : new Remark(folder, Kind.LITTER, "left out: a folder for what a build leaves");
    }
}
