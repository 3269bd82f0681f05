package dev.touchstone.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.touchstone.cli.SampleReports.Loss;
import dev.touchstone.report.Report;
import dev.touchstone.report.Report.CheckPart;
import dev.touchstone.report.Report.CounterexamplePart;
import dev.touchstone.report.Report.FactPart;
import dev.touchstone.report.Report.MisconceptionPart;
import dev.touchstone.report.Report.OutputPart;
import dev.touchstone.report.Report.QuestionPart;
import java.io.StringWriter;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import picocli.CommandLine;

/** Two reports that differ in nothing but what hidden checks found look the same to the student. */
class HiddenChecksProperties {
    private static final CheckPart VISIBLE = SampleReports.passed("Q1.a", "1");
    private static final MisconceptionPart TELLTALE = new MisconceptionPart("X", "secret idea", "secret", "secret");

    /** What a hidden check can find, with the word "secret" wherever text can be. */
    @Provide
    Arbitrary<CheckPart> hidden() {
        Arbitrary<String> visibility = Arbitraries.of("hidden", "after_due_date", "after_published");
        Arbitrary<CheckPart> lost = Arbitraries.of("failed", "student-error", "skipped")
                .map(verdict -> SampleReports.lost(
                        "Q1.h",
                        new Loss(
                                verdict,
                                "timeout",
                                List.of(new FactPart("secret key", "secret value")),
                                new CounterexamplePart(List.of("secret input"), "secret", "secret", 1, 7))));
        Arbitrary<CheckPart> passed =
                Arbitraries.of("0.25", "1", "7").map(points -> SampleReports.passed("Q1.h", points));
        return Combinators.combine(visibility, Arbitraries.oneOf(lost, passed)).as(SampleReports::withVisibility);
    }

    @Property(tries = 100)
    void theyAreToldApartByNothing(@ForAll("hidden") CheckPart one, @ForAll("hidden") CheckPart other) {
        assertThat(shown(one))
                .isEqualTo(shown(other))
                .contains("\n    hidden check\n")
                .doesNotContain("secret");
    }

    private static String shown(CheckPart hidden) {
        List<MisconceptionPart> named = hidden.verdict().equals("passed") ? List.of() : List.of(TELLTALE);
        QuestionPart question = SampleReports.question("Q1", "answered", List.of(VISIBLE, hidden), named);
        OutputPart output = new OutputPart("secret inputs of " + hidden.verdict(), false);
        Report report = SampleReports.report("alice", List.of(question), output, List.of());
        StringWriter written = new StringWriter();
        CommandLine cli = Execution.plain(new CommandLine(new TouchstoneCommand()), written, written);
        int exitCode = CheckCommand.show(report, cli);
        return written + "exit code " + exitCode;
    }
}
