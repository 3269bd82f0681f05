package dev.touchstone.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SubmissionFoldersTest {
    @TempDir
    Path root;

    private Path folder(String path) throws IOException {
        return Files.createDirectories(root.resolve(path));
    }

    private Path submission(String path) throws IOException {
        Files.writeString(folder(path).resolve("Total.java"), "class Total {}");
        return root.resolve(path);
    }

    private static void refuses(String message, Path... paths) {
        assertThatExceptionOfType(IntakeException.class)
                .isThrownBy(() -> SubmissionFolders.find(List.of(paths)))
                .withMessage(message);
    }

    @Test
    void eachFolderInAFolderIsASubmissionInTheOrderOfTheNames() throws Exception {
        folder("hw/carol");
        folder("hw/alice");
        folder("hw/Bob");
        Files.writeString(root.resolve("hw/readme.txt"), "no submission");
        assertThat(SubmissionFolders.find(List.of(root.resolve("hw"))))
                .containsExactly(root.resolve("hw/Bob"), root.resolve("hw/alice"), root.resolve("hw/carol"));
    }

    @Test
    void aFolderWithSourcesIsItselfASubmission() throws Exception {
        Path alice = submission("alice");
        folder("alice/sub");
        assertThat(SubmissionFolders.find(List.of(alice))).containsExactly(alice);
    }

    @Test
    void pathsKeepTheirOrder() throws Exception {
        Path zoe = submission("zoe");
        Path alice = submission("alice");
        folder("hw/mallory");
        assertThat(SubmissionFolders.find(List.of(zoe, root.resolve("hw"), alice)))
                .containsExactly(zoe, root.resolve("hw/mallory"), alice);
    }

    @Test
    void hiddenFoldersAndLinksAreNoSubmissions() throws Exception {
        folder("hw/alice");
        folder("hw/.git");
        Files.createSymbolicLink(root.resolve("hw/mallory"), submission("elsewhere"));
        assertThat(SubmissionFolders.find(List.of(root.resolve("hw")))).containsExactly(root.resolve("hw/alice"));
    }

    @Test
    void aPathThatIsNotThereIsNamed() {
        refuses("no such folder: " + root.resolve("none"), root.resolve("none"));
    }

    @Test
    void aFileIsNoFolder() throws IOException {
        Path file = Files.writeString(root.resolve("alice.java"), "");
        refuses(file + " is not a folder; give the folder that holds the submissions", file);
    }

    @Test
    void aFolderWithoutSubmissionsSaysWhatIsExpected() throws IOException {
        Path one = folder("one");
        Path other = folder("other");
        refuses(
                "no submissions found in " + one + ", " + other
                        + ": give a folder that holds one folder for each submission",
                one,
                other);
    }

    @Test
    void twoSubmissionsWithOneNameAreBothNamed() throws IOException {
        Path first = folder("hw1/alice");
        Path second = folder("hw2/alice");
        refuses(
                "two submissions have the name \"alice\": " + first + " and " + second + "; rename one of them",
                root.resolve("hw1"),
                root.resolve("hw2"));
    }

    @Test
    void theIdIsTheFoldersOwnNameHoweverItIsReached() throws IOException {
        folder("hw/alice");
        assertThat(SubmissionFolders.idOf(root.resolve("hw/../hw/alice/."))).isEqualTo("alice");
    }
}
