package dev.touchstone.batch;

import dev.touchstone.intake.HandIn;
import dev.touchstone.intake.IntakeException;
import dev.touchstone.report.Gradebook;
import dev.touchstone.report.Report;
import dev.touchstone.report.Report.QuestionPart;
import dev.touchstone.report.ReportWriter;
import dev.touchstone.report.Summary;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** Grades many submissions, one after the other, and writes their reports, a summary and a gradebook. */
public final class Batch {
    private final GradingSession session;
    private final ReportFolder folder;
    private final ReportWriter writer = new ReportWriter();

    public Batch(GradingSession session, ReportFolder folder) {
        this.session = session;
        this.folder = folder;
    }

    /**
     * Grades these submissions, reading each when its turn comes.
     *
     * @param finished is told of each report once it is on the disk
     * @return true if all of them were graded
     */
    public boolean run(List<HandIn> submissions, Consumer<Report> finished) throws IOException {
        List<Summary.Line> lines = new ArrayList<>();
        Gradebook gradebook = new Gradebook();
        Report last = null;
        for (HandIn submission : submissions) {
            Report report = graded(submission);
            Path file = folder.of(report.submission().id()).resolve("report.json");
            ReportFolder.write(file, writer.bytes(report));
            lines.add(line(report, file));
            gradebook.add(report);
            finished.accept(report);
            last = report;
        }
        if (last != null) {
            lines.sort(Comparator.comparing(Summary.Line::id));
            Summary summary = new Summary(Report.SCHEMA_VERSION, last.assignment(), lines, last.provenance());
            ReportFolder.write(folder.root().resolve("summary.json"), writer.bytes(summary));
            ReportFolder.write(folder.root().resolve("gradebook.csv"), gradebook.bytes());
        }
        return lines.stream().allMatch(line -> line.status().equals("graded"));
    }

    /** What the disk does not give out is nobody's bad work: ungraded, and the run goes on. */
    private Report graded(HandIn submission) {
        try {
            return session.grade(submission.read());
        } catch (IntakeException e) {
            return session.ungraded(submission.id(), e);
        }
    }

    private Summary.Line line(Report report, Path file) {
        Stream<String> misconceptions = report.questions().stream().flatMap(Batch::misconceptions);
        return new Summary.Line(
                report.submission().id(),
                report.status(),
                report.score().earned(),
                report.score().possible(),
                misconceptions.toList(),
                folder.root().relativize(file).toString().replace('\\', '/'),
                report.submission().whyNothingWasRead());
    }

    private static Stream<String> misconceptions(QuestionPart question) {
        return question.misconceptions().stream().map(misconception -> question.id() + "." + misconception.id());
    }
}
