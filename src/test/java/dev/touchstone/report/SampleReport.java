package dev.touchstone.report;

import dev.touchstone.report.Report.AssignmentPart;
import dev.touchstone.report.Report.CheckPart;
import dev.touchstone.report.Report.CounterexamplePart;
import dev.touchstone.report.Report.DiagnosticPart;
import dev.touchstone.report.Report.FactPart;
import dev.touchstone.report.Report.FilePart;
import dev.touchstone.report.Report.Member;
import dev.touchstone.report.Report.MisconceptionPart;
import dev.touchstone.report.Report.OutputPart;
import dev.touchstone.report.Report.Provenance;
import dev.touchstone.report.Report.QuestionPart;
import dev.touchstone.report.Report.ScorePart;
import dev.touchstone.report.Report.SubmissionPart;
import dev.touchstone.report.Summary.Line;
import java.math.BigDecimal;
import java.util.List;

/** Reports made by hand, with something in every member. */
final class SampleReport {
    private static final BigDecimal HALF = new BigDecimal("0.5");
    private static final BigDecimal TWO = new BigDecimal("2");
    private static final AssignmentPart ASSIGNMENT = new AssignmentPart("toy", "Toy", "0".repeat(64));
    private static final Provenance PROVENANCE = new Provenance("0.1.0", "17", "bwrap", 7, "f".repeat(64));

    private SampleReport() {}

    /** One passed and one failed check; the output is what the caller wants printed. */
    static Report printing(String output) {
        return new Report(
                Report.SCHEMA_VERSION,
                ASSIGNMENT,
                new SubmissionPart(
                        "alice",
                        List.of(new Member("Alice A.", "p-17")),
                        null,
                        false,
                        List.of(new FilePart("alice/Total.java", "a".repeat(64))),
                        List.of()),
                "graded",
                new ScorePart(HALF, new BigDecimal("2.5"), BigDecimal.ZERO),
                List.of(question()),
                List.of(new DiagnosticPart("alice/Total.java", 3, 5, "warning", "unused variable")),
                new OutputPart(output, false),
                PROVENANCE);
    }

    private static QuestionPart question() {
        return new QuestionPart(
                "T1",
                "Total",
                "answered",
                "alice.Total",
                HALF,
                new BigDecimal("2.5"),
                List.of(new MisconceptionPart("SKIPS_FIRST", "the first number is left out", null, "Which index?")),
                List.of(passed(), failed()));
    }

    private static CheckPart passed() {
        return new CheckPart(
                "T1.sheet",
                "example",
                "adds 1, 2 and 3",
                "visible",
                "passed",
                null,
                HALF,
                HALF,
                BigDecimal.ZERO,
                List.of(),
                null,
                null);
    }

    private static CheckPart failed() {
        return new CheckPart(
                "T1.agrees",
                "property",
                "adds any numbers",
                "hidden",
                "failed",
                "wrong-value",
                BigDecimal.ZERO,
                TWO,
                TWO,
                List.of(new FactPart("expected", "1"), new FactPart("but was", "0")),
                new CounterexamplePart(List.of("numbers = [1]"), "1", "0", 3, 7),
                "assertEquals(1, answer.total(new int[] {1}));\n");
    }

    static Summary summary() {
        return new Summary(
                Report.SCHEMA_VERSION,
                ASSIGNMENT,
                List.of(
                        new Line("alice", "graded", HALF, TWO, List.of("T1.SKIPS_FIRST"), "alice/report.json", null),
                        new Line("bob", "ungraded", BigDecimal.ZERO, TWO, List.of(), "bob/report.json", null)),
                List.of(List.of("alice", "bob")),
                PROVENANCE);
    }
}
