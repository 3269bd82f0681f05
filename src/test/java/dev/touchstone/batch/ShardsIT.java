package dev.touchstone.batch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.touchstone.batch.Setup.Policy;
import dev.touchstone.intake.HandIn;
import dev.touchstone.sandbox.Choice;
import dev.touchstone.toy.Toy;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A run in three parts is, joined, the run of one machine. */
class ShardsIT {
    @TempDir
    static Path folder;

    private static ToyClass students;
    private static Prepared run;
    private static Map<String, String> whole;
    private static Plan plan;

    @TempDir
    Path out;

    @BeforeAll
    static void everything() throws Exception {
        students = ToyClass.in(folder.resolve("submissions"));
        students.handsIn("yan", ToyClass.total("Ada", "0"));
        run = ToyClass.prepared(Toy.rubric());
        students.grade(run, folder.resolve("whole"), new RunOptions(2, false));
        whole = ToyClass.tree(folder.resolve("whole"));
        plan = Plan.of(List.of(students.submissions()), setup(Toy.rubric()), 3);
        plan.writeTo(folder.resolve("run").resolve(Plan.FILE));
        for (int i = 0; i < 3; i++) {
            grade(folder.resolve("run/shards/" + i), new Shard(i, 3));
        }
    }

    private static Setup setup(Path rubric) {
        return new Setup(Toy.assignment(), new Policy(rubric, OptionalLong.empty(), true), Choice.OFF, Toy.checks());
    }

    private static Outcome grade(Path shard, Shard which) throws Exception {
        Plan read = Plan.read(folder.resolve("run").resolve(Plan.FILE));
        assertThat(read).isEqualTo(plan);
        read.note(shard, which);
        return new Batch(run, new ReportFolder(shard), new RunOptions(1, false))
                .run(read.part(which, run.settings()), (report, took) -> {});
    }

    private static Path shard(int index) {
        return folder.resolve("run/shards/" + index);
    }

    @Test
    void theJoinedPartsAreByteByByteTheWhole() throws Exception {
        Merge.Merged merged = Merge.of(List.of(folder.resolve("run")), new ReportFolder(out));
        assertThat(merged.outcome()).isEqualTo(new Outcome(7, 0, 0, List.of(List.of("ada", "yan"))));
        assertThat(merged.environments())
                .containsExactly("Java " + System.getProperty("java.version") + ", sandbox off");
        assertThat(ToyClass.tree(out)).isEqualTo(whole);
        assertThat(students.grade(run, out, new RunOptions(1, false))).isEmpty();
    }

    @Test
    void theOrderOfThePartsDoesNotMatterAndATwinDoesNoHarm() throws Exception {
        Merge.of(List.of(shard(2), shard(0), shard(1), shard(0)), new ReportFolder(out));
        assertThat(ToyClass.tree(out)).isEqualTo(whole);
    }

    @Test
    void aPartThatIsStartedTwiceGradesNothingTwice() throws Exception {
        assertThat(grade(shard(1), new Shard(1, 3)).kept()).isEqualTo(2);
    }

    @Test
    void whatIsMissingIsNamedAndNothingIsWritten() {
        assertThatThrownBy(() -> Merge.of(List.of(shard(1)), new ReportFolder(out.resolve("new"))))
                .isInstanceOf(BatchException.class)
                .hasMessage(
                        "5 of 7 submissions are missing: shard 0/3 (ada, mia, zoe), shard 2/3 (eve, yan); start these"
                                + " shards again, which grades only what is missing");
        assertThat(out.resolve("new")).doesNotExist();
    }

    @Test
    void aDamagedReportIsMissing() throws Exception {
        Path copy = copy(shard(1));
        Files.writeString(copy.resolve("bob/report.json"), Files.readString(shard(0).resolve("ada/report.json")));
        assertThatThrownBy(() -> Merge.of(List.of(shard(0), copy, shard(2)), new ReportFolder(out.resolve("new"))))
                .hasMessageStartingWith("1 of 7 submissions are missing: shard 1/3 (bob); ");
    }

    private Path copy(Path from) throws Exception {
        Path to = out.resolve("copy");
        for (Map.Entry<String, String> file : ToyClass.tree(from).entrySet()) {
            Files.createDirectories(to.resolve(file.getKey()).getParent());
            Files.writeString(to.resolve(file.getKey()), file.getValue());
        }
        return to;
    }

    @Test
    void partsOfAnotherRunAreRefused() throws Exception {
        Plan other = Plan.of(List.of(students.submissions()), setup(Toy.rubric()), 4);
        other.note(out.resolve("other"), new Shard(0, 4));
        assertThatThrownBy(() -> Merge.of(List.of(shard(0), out.resolve("other")), new ReportFolder(out)))
                .hasMessage(out.resolve("other") + " and " + shard(0) + " are parts of different runs: not the same"
                        + " submissions, settings or number of shards");
        assertThatThrownBy(() -> Merge.of(List.of(folder.resolve("whole")), new ReportFolder(out)))
                .hasMessage(
                        folder.resolve("whole") + " is no part of a run: it has no shard.json; give folders that `grade"
                                + " --shard` wrote, or the folder of the plan");
    }

    @Test
    void anotherDivisionAnotherRubricOrAnotherPartIsRefused() throws Exception {
        assertThatThrownBy(() -> plan.part(new Shard(1, 4), run.settings()))
                .hasMessage("shard 1/4 of a plan with 3 shards; give --shard=I/3");
        Path rubric = out.resolve("rubric.yaml");
        Files.writeString(rubric, Files.readString(Toy.rubric()).replace("seed: 7", "seed: 8"));
        Settings others = ToyClass.prepared(rubric).settings();
        assertThatThrownBy(() -> plan.part(new Shard(1, 3), others))
                .hasMessage(
                        "the plan was made for another rubric, another seed; grade with what it was made for, or plan"
                                + " again");
        assertThatThrownBy(() -> plan.note(shard(1), new Shard(0, 3)))
                .hasMessage(shard(1) + " is the folder of shard 1, not of 0/3; choose another one with --out");
    }

    @Test
    void aSubmissionThatChangedAfterThePlanIsUngraded() throws Exception {
        ToyClass late = ToyClass.in(out.resolve("submissions"));
        Plan early = Plan.of(List.of(late.submissions()), setup(Toy.rubric()), 6);
        late.handsIn("bob", ToyClass.total("Bob", "0"));
        List<HandIn> part = early.part(new Shard(1, 6), run.settings());
        Outcome outcome = new Batch(run, new ReportFolder(out.resolve("reports")), new RunOptions(1, false))
                .run(
                        part,
                        (report, took) -> assertThat(report.questions()
                                        .get(0)
                                        .checks()
                                        .get(0)
                                        .facts()
                                        .get(0)
                                        .value())
                                .endsWith("bob is not what it was when the plan was made; plan again"));
        assertThat(outcome.ungraded()).isEqualTo(1);
    }
}
