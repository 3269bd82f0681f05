package cs577.hw4.hostile;

import dev.touchstone.batch.Batch;
import dev.touchstone.batch.Prepared;
import dev.touchstone.batch.ReportFolder;
import dev.touchstone.batch.RunOptions;
import dev.touchstone.batch.Setup;
import dev.touchstone.batch.Setup.Policy;
import dev.touchstone.intake.HandIn;
import dev.touchstone.intake.IntakeException;
import dev.touchstone.intake.SubmissionSearch;
import dev.touchstone.report.Report;
import dev.touchstone.sandbox.Choice;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;

/**
 * Grades the whole corpus in one batch, as a TA would, with {@code perfect} before, between the groups and behind.
 *
 * @param sandbox which wall
 * @param rubric the policy
 * @param folder where everything is put
 */
record Gauntlet(Choice sandbox, Path rubric, Path folder) {
    private static final Path HOUSE = Path.of("..").toAbsolutePath().normalize();
    private static final String PERFECT = "perfect";

    /**
     * What came out.
     *
     * @param rung the wall that was used
     * @param reports of the attacks, by id
     * @param perfect every report of the neighbour, in the order of the batch
     */
    record Outcome(String rung, Map<String, Graded> reports, List<String> perfect) {}

    /** A report, as it was written and as a tree, and how long it took. */
    record Graded(String json, Report report, Duration time) {}

    Outcome grade(List<Attack> attacks, Map<String, String> places) throws Exception {
        List<HandIn> submissions = staged(attacks, places);
        ReportFolder reports = new ReportFolder(folder.resolve("reports"));
        Map<String, Graded> graded = new LinkedHashMap<>();
        List<String> perfect = new ArrayList<>();
        Setup setup =
                new Setup(new AttackedQuestions(), new Policy(rubric, OptionalLong.empty(), true), sandbox, HOUSE);
        Prepared run = Prepared.of(setup);
        new Batch(run, reports, RunOptions.standard()).run(submissions, (report, took) -> {
            String id = report.submission().id();
            String json = read(reports.report(id));
            if (id.equals(PERFECT)) {
                perfect.add(json);
            }
            graded.put(id, new Graded(json, report, took));
        });
        return new Outcome(run.sandbox(), graded, perfect);
    }

    private List<HandIn> staged(List<Attack> attacks, Map<String, String> places) throws IOException, IntakeException {
        List<HandIn> submissions = new ArrayList<>();
        Staging staging = new Staging(folder.resolve("attacks"), places);
        String group = "";
        for (Attack attack : attacks) {
            if (!attack.group().equals(group)) {
                submissions.add(perfect(submissions.size()));
                group = attack.group();
            }
            submissions.add(SubmissionSearch.one(staging.submission(attack)));
        }
        submissions.add(perfect(submissions.size()));
        return submissions;
    }

    /** Each time from a folder of its own, but under the same name. */
    private HandIn perfect(int place) throws IOException, IntakeException {
        Staging staging = new Staging(folder.resolve("perfect-" + place), Map.of());
        return SubmissionSearch.one(
                staging.copy(HOUSE.resolve("submissions/samples").resolve(PERFECT), PERFECT));
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
