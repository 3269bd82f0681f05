package dev.touchstone.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.touchstone.assignment.Assignment;
import dev.touchstone.assignment.Assignments;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every wrong use is one line on standard error and exit code 2. */
class WrongUseTest {
    private static final List<Assignment> ONE = List.of(new FakeAssignment("hw1"));
    private static final List<Assignment> TWO = List.of(new FakeAssignment("hw1"), new FakeAssignment("hw2"));

    @TempDir
    Path home = Path.of(".");

    @BeforeEach
    void aSubmission() throws IOException {
        Files.createDirectories(home.resolve("class/alice"));
        Files.writeString(home.resolve("class/alice/Answer.java"), "class Answer {}");
    }

    private String submissions() {
        return home.resolve("class").toString();
    }

    @Test
    void aFolderThatIsNotThere() {
        Execution.of("grade", "nosuch").exits(2).err("touchstone: no such folder or archive: nosuch");
        Execution.of("check", "nosuch").exits(2).err("touchstone: no such folder or archive: nosuch");
    }

    @Test
    void aFileInPlaceOfAFolder() {
        String file = home.resolve("class/alice/Answer.java").toString();
        Execution.of("check", file)
                .exits(2)
                .err("touchstone: " + file + " is neither a folder nor an archive (zip, tar, tar.gz, 7z)");
    }

    @Test
    void aFolderWithoutSubmissions() throws IOException {
        Path empty = Files.createDirectory(home.resolve("empty"));
        Execution.of("grade", empty.toString())
                .exits(2)
                .err("touchstone: no submissions found in " + empty
                        + ": give a folder that holds one folder or archive for each submission");
        Execution.of("check", empty.toString()).exits(2).err("touchstone: no Java files in " + empty + " or below it");
    }

    @Test
    void noFolderAtAll() {
        Execution.of("grade")
                .exits(2)
                .err("touchstone: missing required parameter: 'PATH'; see touchstone grade --help");
    }

    @Test
    void aPlanOrAShardThatIsNone() {
        Execution.of("grade", "x", "--plan=y")
                .exits(2)
                .err("touchstone: give either PATH or --plan, not both; see touchstone grade --help");
        Execution.with(home, ONE, "grade", "--plan=" + home)
                .exits(2)
                .err("touchstone: no such plan: " + home.resolve("plan.json") + "; `touchstone plan` makes one");
        Execution.with(home, ONE, "grade", submissions(), "--shard=auto")
                .exits(2)
                .err("touchstone: --shard=auto needs --plan, which tells how many shards there are");
        Execution.with(home, ONE, "grade", submissions(), "--shard=2/2")
                .exits(2)
                .err("touchstone: \"2/2\" is no shard; the shards of four are 0/4, 1/4, 2/4 and 3/4");
        Execution.of("merge", home.toString())
                .exits(2)
                .err("touchstone: " + home
                        + " is no part of a run: it has no shard.json; give folders that `grade --shard`"
                        + " wrote, or the folder of the plan");
        Execution.with(home, ONE, "plan", submissions(), "--shards=0", "--out=" + home)
                .exits(2)
                .err("touchstone: --shards=0: there is at least one shard");
        Execution.with(home, ONE, "grade", submissions(), "--jobs=0")
                .exits(2)
                .err("touchstone: --jobs=0: there is at least one job");
    }

    @Test
    void anUnknownOptionIsComparedWithTheKnownOnes() {
        Execution.of("grade", "x", "--rubrik", "y")
                .exits(2)
                .err("touchstone: unknown option: --rubrik; did you mean --rubric?");
    }

    @Test
    void anOptionThatIsLikeNoOther() {
        Execution.of("doctor", "-x").exits(2).err("touchstone: unknown option: -x; see touchstone doctor --help");
    }

    @Test
    void anUnknownCommandIsComparedWithTheKnownOnes() {
        Execution.of("grad", "x").exits(2).err("touchstone: unknown command: grad; did you mean grade?");
    }

    @Test
    void oneFolderTooMany() {
        Execution.of("check", "a", "b")
                .exits(2)
                .err("touchstone: one argument too many: b; see touchstone check --help");
    }

    @Test
    void aSandboxThatDoesNotExist() {
        Execution.of("grade", "x", "--sandbox=chroot")
                .exits(2)
                .err("touchstone: invalid value for option '--sandbox': there is no sandbox \"chroot\"; choose auto,"
                        + " strict, bwrap, container, self, unshare, off; see touchstone grade --help");
    }

    @Test
    void aSeedThatIsNoNumber() {
        Execution.of("grade", "x", "--seed=abc")
                .exits(2)
                .err("touchstone: invalid value for option '--seed': 'abc' is not a long; see touchstone grade --help");
    }

    @Test
    void anAssignmentThatIsNotInstalled() {
        Execution.with(home, TWO, "grade", submissions(), "--assignment=hw9")
                .exits(2)
                .err("touchstone: no assignment \"hw9\" is installed; installed: hw1, hw2");
    }

    @Test
    void severalAssignmentsAndNoChoice() {
        Execution.with(home, TWO, "grade", submissions())
                .exits(2)
                .err("touchstone: several assignments are installed; choose one with --assignment: hw1, hw2");
    }

    @Test
    void noAssignmentAtAll() {
        ClassLoader empty = new ClassLoader(null) {};
        Surroundings nothing = new Surroundings(home, false, false, () -> Assignments.installed(empty));
        Execution run = Execution.in(nothing, "check", submissions()).exits(2);
        assertThat(run.err()).startsWith("touchstone: no assignment is installed: put the jar of one");
    }

    @Test
    void aRubricThatIsNotThere() {
        Execution.with(home, ONE, "check", submissions())
                .exits(2)
                .err("touchstone: no such rubric: " + home.resolve("rubrics/hw1.yaml"));
        Execution.with(home, ONE, "check", submissions(), "--rubric=mine.yaml")
                .exits(2)
                .err("touchstone: no such rubric: mine.yaml");
    }

    @Test
    void aRubricWithAMistakeIsToldWithFileLineAndColumn() throws IOException {
        Path rubric = home.resolve("wrong.yaml");
        Files.writeString(rubric, "assignment: hw1\ntitle: [\n");
        Execution run = Execution.with(home, ONE, "grade", submissions(), "--rubric=" + rubric, "--out=" + home)
                .exits(2);
        assertThat(run.err()).startsWith("touchstone: " + rubric + ":3:1: ").hasLineCount(1);
        assertThat(run.out()).isEmpty();
    }

    @Test
    void reportsThatCannotBeWritten() throws IOException {
        Path file = Files.createFile(home.resolve("file"));
        Execution.with(home, ONE, "grade", submissions(), "--out=" + file.resolve("reports"))
                .exits(2)
                .err("touchstone: cannot write reports to " + file.resolve("reports") + ": " + file
                        + " is not a folder; choose another folder with --out");
    }

    @Test
    void aJsonFileThatIsAFolder() {
        Execution.with(home, ONE, "check", submissions(), "--json=" + home)
                .exits(2)
                .err("touchstone: cannot write " + home + ": it is a folder; choose a file with --json");
    }
}
