package dev.touchstone.batch;

import dev.touchstone.assignment.Assignment;
import dev.touchstone.batch.Setup.Policy;
import dev.touchstone.intake.HandIn;
import dev.touchstone.intake.SubmissionSearch;
import dev.touchstone.sandbox.Choice;
import dev.touchstone.toy.Toy;
import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;

/** A run in a process of its own, which can be killed. */
final class ToyRun {
    private ToyRun() {}

    /** Arguments: submissions, reports, jobs, rubric, folder of the checks. */
    public static void main(String[] args) throws Exception {
        Assignment assignment = Class.forName("toy.checks.ToyAssignment")
                .asSubclass(Assignment.class)
                .getConstructor()
                .newInstance();
        Policy policy = new Policy(Path.of(args[3]), OptionalLong.empty(), true);
        Prepared run = Prepared.of(new Setup(assignment, policy, Choice.OFF, Path.of(args[4])));
        RunOptions options = new RunOptions(Integer.parseInt(args[2]), false);
        List<HandIn> all = SubmissionSearch.find(List.of(Path.of(args[0])));
        new Batch(run, new ReportFolder(Path.of(args[1])), options).run(all, (report, took) -> {});
    }

    /** What is to be graded, how, and where to. */
    record Job(ToyClass students, Path rubric, Path out, int jobs) {}

    /** Starts it, with a prefix before {@code java}. */
    static Process start(List<String> prefix, Job job) throws IOException {
        String classPath = String.join(
                File.pathSeparator,
                System.getProperty("java.class.path"),
                Toy.contract().toString(),
                Toy.checks().toString());
        List<String> command = new ArrayList<>(prefix);
        command.addAll(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-cp",
                classPath,
                ToyRun.class.getName(),
                job.students().submissions().toString(),
                job.out().toString(),
                Integer.toString(job.jobs()),
                job.rubric().toString(),
                Toy.checks().toString()));
        return new ProcessBuilder(command).redirectErrorStream(true).start();
    }
}
