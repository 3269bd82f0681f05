package dev.touchstone.batch;

import static org.assertj.core.api.Assertions.assertThat;

import dev.touchstone.batch.Setup.Policy;
import dev.touchstone.intake.HandIn;
import dev.touchstone.intake.IntakeException;
import dev.touchstone.intake.SubmissionSearch;
import dev.touchstone.sandbox.Choice;
import dev.touchstone.sandbox.SandboxException;
import dev.touchstone.toy.Toy;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/** A class of students who hand in toy submissions, and runs over all of them, behind no wall: they are harmless. */
final class ToyClass {
    private static final String TOTAL = """
            // NAME
            class NAMETotal implements toy.Total {
                public int total(int[] numbers) {
                    int sum = START;
                    for (int number : numbers) sum += number;
                    return sum;
                }
            }
            """;

    private final Path submissions;

    private ToyClass(Path submissions) {
        this.submissions = submissions;
    }

    /** Nobody yet. */
    static ToyClass of(Path folder) {
        return new ToyClass(folder);
    }

    /** Six students: one right, one wrong, one who exits, one who does not compile, one who hands in nothing, one more. */
    static ToyClass in(Path folder) throws IOException {
        ToyClass students = new ToyClass(folder);
        students.handsIn("ada", total("Ada", "0"));
        students.handsIn("bob", total("Bob", "1"));
        students.handsIn("eve", total("Eve", "0").replace("return sum", "System.exit(3); return sum"));
        students.handsIn("mia", total("Mia", "nonsense"));
        students.handsIn("nil", "");
        students.handsIn("zoe", total("Zoe", "2"));
        return students;
    }

    static String total(String name, String start) {
        return TOTAL.replace("NAME", name).replace("START", start);
    }

    void handsIn(String id, String source) throws IOException {
        Files.createDirectories(submissions.resolve(id));
        Files.writeString(submissions.resolve(id).resolve("Total.java"), source);
    }

    Path submissions() {
        return submissions;
    }

    List<HandIn> all() {
        try {
            return SubmissionSearch.find(List.of(submissions));
        } catch (IntakeException e) {
            throw new IllegalStateException(e);
        }
    }

    static Prepared prepared(Path rubric) throws IOException, SandboxException {
        Policy policy = new Policy(rubric, OptionalLong.empty(), true);
        return Prepared.of(new Setup(Toy.assignment(), policy, Choice.OFF, Toy.checks()));
    }

    /** Grades into this folder and tells the ids that were graded now, sorted. */
    List<String> grade(Path out, int jobs) throws Exception {
        return grade(prepared(Toy.rubric()), out, new RunOptions(jobs, false));
    }

    List<String> grade(Prepared run, Path out, RunOptions options) throws Exception {
        List<String> graded = new ArrayList<>();
        new Batch(run, new ReportFolder(out), options)
                .run(all(), (report, took) -> graded.add(report.submission().id()));
        return graded.stream().sorted().toList();
    }

    /** All files below a folder that must not depend on time: path and content. */
    static SortedMap<String, String> tree(Path out) throws IOException {
        SortedMap<String, String> tree = new TreeMap<>();
        try (Stream<Path> files = Files.walk(out)) {
            files.filter(Files::isRegularFile)
                    .filter(file -> !file.getFileName().toString().equals(Timings.FILE))
                    .forEach(file -> tree.put(out.relativize(file).toString(), text(file)));
        }
        assertThat(tree).isNotEmpty();
        return tree;
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Map<String, String> scores(Path out) throws IOException {
        SortedMap<String, String> scores = new TreeMap<>();
        try (Stream<Path> folders = Files.list(out)) {
            for (Path file : folders.map(folder -> folder.resolve("report.json"))
                    .filter(Files::exists)
                    .toList()) {
                var report = WrittenReport.of(Files.readAllBytes(file)).report();
                scores.put(
                        report.submission().id(),
                        report.status().equals("graded")
                                ? report.score().earned().toPlainString()
                                : report.status());
            }
        }
        return scores;
    }
}
