package dev.touchstone.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SkeletonTest {
    @TempDir
    private Path directory;

    @Test
    void hasAPlaceForEachFileAndDirectoryAndATableThatMountsThemReadOnly() throws Exception {
        Path file = Files.createFile(directory.resolve("lib c.so"));
        Path tree = Files.createDirectory(directory.resolve("image"));
        InsideView view = new InsideView(
                List.of(
                        new InsideView.Binding(tree, "/jdk"),
                        new InsideView.Binding(file, "/lib/c.so"),
                        new InsideView.Binding(tree.resolve("lib/jvm.so"), "/lib64/jvm.so")),
                List.of("/dev/null"),
                List.of("java"));
        Skeleton skeleton = Skeleton.of(view, new StagedFiles(directory, false));
        Path root = skeleton.root();
        assertThat(root.resolve("jdk")).isEmptyDirectory();
        assertThat(root.resolve("w")).isEmptyDirectory();
        assertThat(root.resolve("lib/c.so")).isEmptyFile();
        assertThat(Files.readSymbolicLink(root.resolve("lib64/jvm.so"))).isEqualTo(Path.of("/jdk/lib/jvm.so"));
        assertThat(root.resolve("dev/null")).isEmptyFile();
        assertThat(Files.readAllLines(skeleton.table()))
                .containsExactly(
                        root + " " + root + " none bind,ro 0 0",
                        tree + " " + root + "/jdk none bind,ro,nosuid,nodev 0 0",
                        directory + "/lib\\040c.so " + root + "/lib/c.so none bind,ro,nosuid,nodev 0 0",
                        "/dev/null " + root + "/dev/null none bind 0 0");
    }

    @Test
    void namesCannotBreakOutOfTheirColumn() {
        assertThat(Skeleton.line(Path.of("/a\tb\nc\\d"), Path.of("/e"), "bind"))
                .isEqualTo("/a\\011b\\012c\\134d /e none bind 0 0");
    }
}
