package dev.touchstone.batch;

import static org.assertj.core.api.Assertions.assertThat;

import dev.touchstone.toy.Toy;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** However a run ends, the next one completes it, and the result is that of a run which nothing disturbed. */
class InterruptedRunIT {
    private static final int LONGEST_DELAY_MILLISECONDS = 700;

    @TempDir
    static Path folder;

    private static ToyClass students;
    private static Map<String, String> undisturbed;

    @TempDir
    Path out;

    @BeforeAll
    static void anUndisturbedRun() throws Exception {
        students = ToyClass.in(folder.resolve("submissions"));
        students.grade(folder.resolve("undisturbed"), 1);
        undisturbed = ToyClass.tree(folder.resolve("undisturbed"));
    }

    /** Four times five kills: after so many reports, and then a random while. */
    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4})
    void aRunThatIsKilledAgainAndAgainIsCompletedByTheNext(int chain) throws Exception {
        Random random = new Random(chain + System.nanoTime());
        for (int reports = 0; reports < 5; reports++) {
            Process run = ToyRun.start(List.of(), new ToyRun.Job(students, Toy.rubric(), out, 2));
            awaitReports(reports, run);
            Thread.sleep(random.nextInt(LONGEST_DELAY_MILLISECONDS));
            run.destroyForcibly().waitFor();
            everyReportIsWhole();
        }
        isCompletedByTheNext(4);
    }

    /** Its last check is under way when it tells so; then it waits to be killed, unless it finds the sign. */
    private static final String WAITS = """
            class MyTotal implements toy.Total {
                private static int calls;
                public int total(int[] numbers) {
                    java.nio.file.Path sign = java.nio.file.Path.of("SIGN");
                    calls++;
                    if (calls == 25 && !java.nio.file.Files.exists(sign)) {
                        try {
                            java.nio.file.Files.createFile(sign);
                            Thread.sleep(600_000);
                        } catch (Exception e) {
                            throw new IllegalStateException(e);
                        }
                    }
                    int sum = 0;
                    for (int number : numbers) sum += number;
                    return sum;
                }
            }
            """;

    /** In a job of its own, and listening: who runs the tests in the background of a script has SIGINT ignored by all. */
    private static final List<String> HEARS_SIGNALS = List.of("setsid", "env", "--default-signal=INT,TERM");

    /** The judge and its children hear it at the same time, as from a terminal or a batch system. */
    @ParameterizedTest
    @ValueSource(strings = {"INT", "TERM"})
    void aSignalToTheWholeJobCostsNoStudentAPoint(String signal) throws Exception {
        Path open = Files.createDirectory(out.resolve("open"));
        Files.setPosixFilePermissions(out, PosixFilePermissions.fromString("rwxr-xr-x"));
        Files.setPosixFilePermissions(open, PosixFilePermissions.fromString("rwxrwxrwx"));
        Path sign = open.resolve("sign");
        Path rubric = out.resolve("rubric.yaml");
        Files.writeString(
                rubric,
                Files.readString(Toy.rubric())
                        .replace("callSeconds: 1.5", "callSeconds: 600")
                        .replace("submissionSeconds: 60", "submissionSeconds: 600"));
        ToyClass some = ToyClass.of(out.resolve("some"));
        for (String id : List.of("a", "b", "c", "d", "e", "f")) { // by then the judge is quick
            some.handsIn(id, ToyClass.total("Other", "0"));
        }
        some.handsIn("yan", WAITS.replace("SIGN", sign.toString()));
        Path reports = out.resolve("reports");
        Process run = ToyRun.start(HEARS_SIGNALS, new ToyRun.Job(some, rubric, reports, 1));
        while (!Files.exists(sign) && run.isAlive()) {
            run.waitFor(5, TimeUnit.MILLISECONDS);
        }
        new ProcessBuilder("kill", "-" + signal, "--", "-" + run.pid()).start().waitFor();
        assertThat(run.waitFor()).isIn(130, 143);
        assertThat(ToyClass.scores(reports)).hasSize(6).doesNotContainKey("yan");
        assertThat(some.grade(ToyClass.prepared(rubric), reports, new RunOptions(1, false)))
                .containsExactly("yan");
        assertThat(ToyClass.scores(reports)).hasSize(7).containsEntry("yan", "3");
    }

    @Test
    void aFullDiskEndsTheRunAndTheNextCompletesIt() throws Exception {
        // No file may grow beyond two kilobytes, which reports do: to a program that is how a full disk looks.
        Process run = ToyRun.start(
                List.of("sh", "-c", "ulimit -f 4; exec \"$@\"", "sh"), new ToyRun.Job(students, Toy.rubric(), out, 2));
        String told = new String(run.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(run.waitFor()).isEqualTo(1);
        assertThat(told).contains("java.io.IOException: File too large");
        assertThat(reports()).isZero();
        assertThat(out.resolve("summary.json")).doesNotExist();
        isCompletedByTheNext(0);
    }

    private void isCompletedByTheNext(int done) throws Exception {
        List<String> graded = students.grade(out, 1);
        assertThat(graded).hasSizeLessThanOrEqualTo(6 - done);
        assertThat(ToyClass.tree(out)).isEqualTo(undisturbed);
    }

    /** A report counts when its entry is there. */
    private void awaitReports(int number, Process run) throws IOException, InterruptedException {
        while (reports() < number && run.isAlive()) {
            run.waitFor(5, TimeUnit.MILLISECONDS);
        }
        assertThat(reports()).as("finished reports").isGreaterThanOrEqualTo(number);
    }

    private void everyReportIsWhole() throws IOException {
        try (Stream<Path> files = Files.walk(out)) {
            for (Path file : files.filter(each -> each.endsWith("report.json")).toList()) {
                WrittenReport.of(Files.readAllBytes(file)); // throws if it is cut
            }
        }
    }

    private long reports() throws IOException {
        Path journal = out.resolve(Journal.FOLDER);
        if (!Files.isDirectory(journal)) {
            return 0;
        }
        try (Stream<Path> files = Files.list(journal)) {
            return files.filter(file -> file.toString().endsWith(".json")).count();
        }
    }
}
