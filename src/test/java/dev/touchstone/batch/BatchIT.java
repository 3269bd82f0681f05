package dev.touchstone.batch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.touchstone.intake.HandIn;
import dev.touchstone.intake.SubmissionSearch;
import dev.touchstone.report.Report;
import dev.touchstone.report.ReportSchema;
import dev.touchstone.toy.Toy;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Runs over many submissions, with real workers and children. */
class BatchIT {
    /** Notes each process that it is loaded into, and takes more time than a submission has, though no call is late. */
    private static final String SLEEPS = """
            class Sleeps implements toy.Total {
                static {
                    try {
                        String name = Long.toString(System.nanoTime());
                        java.nio.file.Files.createFile(java.nio.file.Path.of("LOADS", name));
                    } catch (java.io.IOException e) {
                        throw new IllegalStateException(e);
                    }
                }

                public int total(int[] numbers) {
                    try {
                        Thread.sleep(700);
                    } catch (InterruptedException e) {
                        throw new IllegalStateException(e);
                    }
                    return 0;
                }
            }
            """;

    @TempDir
    Path folder;

    private Path out;
    private ToyClass students;

    @BeforeEach
    void aClass() throws Exception {
        out = folder.resolve("reports");
        students = ToyClass.in(folder.resolve("submissions"));
    }

    @Test
    void theNumberOfJobsChangesNothing() throws Exception {
        students.grade(out, 1);
        assertThat(ToyClass.scores(out))
                .isEqualTo(Map.of("ada", "3", "bob", "0.5", "eve", "0", "mia", "0", "nil", "0", "zoe", "0.5"));
        Path other = folder.resolve("other");
        students.grade(other, 3);
        assertThat(ToyClass.tree(other)).isEqualTo(ToyClass.tree(out));
        assertThat(ReportSchema.SUMMARY.faults(Files.readAllBytes(out.resolve("summary.json"))))
                .isEmpty();
    }

    @Test
    void aSecondStartGradesWhatChangedAndNothingElse() throws Exception {
        assertThat(students.grade(out, 2)).containsExactly("ada", "bob", "eve", "mia", "nil", "zoe");
        assertThat(students.grade(out, 2)).isEmpty();
        students.handsIn("bob", ToyClass.total("Bob", "0"));
        students.handsIn("new", ToyClass.total("New", "0"));
        assertThat(students.grade(out, 2)).containsExactly("bob", "new");
        assertThat(ToyClass.scores(out)).containsEntry("bob", "3").containsEntry("new", "3");
        assertThat(students.grade(ToyClass.prepared(Toy.rubric()), out, new RunOptions(2, true)))
                .hasSize(7);
    }

    @Test
    void anotherRubricGradesAllAgain() throws Exception {
        students.grade(out, 2);
        Path rubric = folder.resolve("rubric.yaml");
        Files.writeString(rubric, Files.readString(Toy.rubric()).replace("title: Toy", "title: New"));
        assertThat(students.grade(ToyClass.prepared(rubric), out, new RunOptions(2, false)))
                .hasSize(6);
    }

    @Test
    void aReportThatSomebodyChangedDoesNotCount() throws Exception {
        students.grade(out, 2);
        Map<String, String> before = ToyClass.tree(out);
        Path report = out.resolve("bob/report.json");
        Files.writeString(report, Files.readString(report).replace("\"earned\" : 0.5", "\"earned\" : 9.5"));
        Files.writeString(out.resolve(".journal/zoe.json"), "{}");
        Files.writeString(out.resolve("ada/.writing-1.tmp"), "half a rep");
        assertThat(students.grade(out, 2)).containsExactly("bob", "zoe");
        assertThat(ToyClass.tree(out)).isEqualTo(before);
    }

    private HandIn handIn(String id) throws Exception {
        return SubmissionSearch.one(
                Files.createDirectories(folder.resolve("hand-ins").resolve(id)));
    }

    @Test
    void whatCannotBeGradedStopsNobodyAndIsTriedAgain() throws Exception {
        Batch batch = new Batch(ToyClass.prepared(Toy.rubric()), new ReportFolder(out), new RunOptions(1, false));
        List<Report> reports = new ArrayList<>();
        Outcome first = batch.run(
                List.of(handIn("a"), HandIn.lost("b", "the archive is on a disk that is gone"), handIn("c")),
                (report, took) -> reports.add(report));
        assertThat(first).isEqualTo(new Outcome(2, 0, 1, List.of()));
        assertThat(reports.get(1).status()).isEqualTo("ungraded");
        assertThat(reports.get(1).questions())
                .allSatisfy(question -> assertThat(question.checks())
                        .allSatisfy(check -> assertThat(check.facts())
                                .singleElement()
                                .satisfies(fact ->
                                        assertThat(fact.value()).isEqualTo("the archive is on a disk that is gone"))));
        List<String> again = new ArrayList<>();
        Outcome second = batch.run(
                List.of(handIn("a"), handIn("b"), handIn("c")),
                (report, took) -> again.add(report.submission().id()));
        assertThat(again).containsExactly("b");
        assertThat(second).isEqualTo(new Outcome(3, 2, 0, List.of()));
    }

    @Test
    void twoRunsDoNotShareAFolder() throws Exception {
        Prepared run = ToyClass.prepared(Toy.rubric());
        ReportFolder reports = new ReportFolder(out);
        Batch batch = new Batch(run, reports, new RunOptions(1, false));
        RunLock.during(reports, () -> {
            assertThatThrownBy(() -> batch.run(students.all(), (report, took) -> {}))
                    .isInstanceOf(FolderBusyException.class)
                    .hasMessage("another run is writing to " + out
                            + "; wait until it has ended, or choose another folder with --out");
            return true;
        });
        assertThat(batch.run(students.all(), (report, took) -> {}).graded()).isEqualTo(6);
    }

    @Test
    void theSameWorkIsFoundEvenIfTheOneHalfWasGradedBefore() throws Exception {
        students.grade(out, 2);
        students.handsIn("yan", "package yan;\n/* my own */ " + ToyClass.total("Ada", "0"));
        Outcome outcome = new Batch(ToyClass.prepared(Toy.rubric()), new ReportFolder(out), new RunOptions(2, false))
                .run(students.all(), (report, took) -> {});
        assertThat(outcome).isEqualTo(new Outcome(7, 6, 0, List.of(List.of("ada", "yan"))));
        assertThat(Files.readString(out.resolve("summary.json")))
                .containsPattern("\"duplicates\" : \\[\\s*\\[\\s*\"ada\",\\s*\"yan\"\\s*]");
    }

    @Test
    void aRunLeavesReportsASummaryAndAGradebookAndNothingElseToSee() throws Exception {
        students = ToyClass.of(folder.resolve("few"));
        students.handsIn("=right", ToyClass.total("Right", "0"));
        students.handsIn("empty", "class Empty {}");
        students.grade(out, 2);
        assertThat(out.resolve("gradebook.csv")).hasContent("""
                id,status,earned,possible,T1,T2
                '=right,graded,3,5.5,3,0
                empty,graded,0,5.5,0,0
                """);
        try (Stream<Path> files = Files.list(out)) {
            assertThat(files.map(file -> file.getFileName().toString()).filter(name -> !name.startsWith(".")))
                    .containsExactlyInAnyOrder("summary.json", "gradebook.csv", "timings.jsonl", "%3dright", "empty");
        }
    }

    @Test
    void whatWasLateInDoubtIsGradedOnceMoreAloneUnlessItWasAlone() throws Exception {
        Path loads = folder.resolve("loads");
        Path rubric = folder.resolve("rubric.yaml");
        Files.writeString(
                rubric, Files.readString(Toy.rubric()).replace("submissionSeconds: 60", "submissionSeconds: 1"));
        students = ToyClass.of(folder.resolve("few"));
        students.handsIn("ada", ToyClass.total("Ada", "0"));
        students.handsIn("sam", SLEEPS.replace("LOADS", loads.toString()));
        Files.createDirectory(loads);
        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxr-xr-x"));
        Files.setPosixFilePermissions(loads, PosixFilePermissions.fromString("rwxrwxrwx"));
        students.grade(ToyClass.prepared(rubric), folder.resolve("jobs-1"), new RunOptions(1, false));
        int once = ToyClass.tree(loads).size();
        students.grade(ToyClass.prepared(rubric), folder.resolve("jobs-2"), new RunOptions(2, false));
        assertThat(ToyClass.tree(loads)).hasSize(3 * once);
        assertThat(ToyClass.tree(folder.resolve("jobs-2"))).isEqualTo(ToyClass.tree(folder.resolve("jobs-1")));
        assertThat(Files.readString(folder.resolve("jobs-1/sam/report.json"))).contains("used up by earlier calls");
    }
}
