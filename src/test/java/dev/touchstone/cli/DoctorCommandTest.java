package dev.touchstone.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.touchstone.assignment.AssignmentException;
import dev.touchstone.cli.Page.Row;
import dev.touchstone.golden.Golden;
import dev.touchstone.sandbox.RungReport;
import dev.touchstone.sandbox.RungReport.Tried;
import dev.touchstone.sandbox.StartTime;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;

class DoctorCommandTest {
    private static final List<Row> ROWS = List.of(Row.of("Touchstone", "0.1.0"), Row.of("Home", "/opt/touchstone"));
    private static final RungReport OFF =
            new RungReport("off", true, "", List.of(new Tried("writing files", false, false, "")), List.of());

    private static Execution shown(RungReport... rungs) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        CommandLine cli = Execution.plain(new CommandLine(new TouchstoneCommand()), out, err);
        int exitCode = DoctorCommand.show(new Machine(ROWS, List.of(rungs)), cli);
        return new Execution(exitCode, out.toString(), err.toString().replace("\r\n", "\n"));
    }

    @Test
    void tellsWhatEachSandboxStops() {
        RungReport bwrap = new RungReport(
                "bwrap",
                true,
                "",
                List.of(
                        new Tried("writing files", true, true, ""),
                        new Tried("connecting to a port of this machine", true, true, ""),
                        new Tried("starting another JVM", false, false, "exit code 0")),
                List.of("an attack on the kernel itself", "slowing this machine down"));
        RungReport unshare = new RungReport("unshare", false, "user namespaces are switched off", List.of(), List.of());
        Execution run = shown(bwrap, unshare, OFF).exits(0);
        Golden.matches("cli/doctor.txt", run.out());
        assertThat(run.err()).isEmpty();
    }

    @Test
    void aMachineWithoutAWallExitsWith1() {
        Execution run = shown(new RungReport("bwrap", false, "it is not installed", List.of(), List.of()), OFF)
                .exits(1);
        assertThat(run.err())
                .isEqualTo("touchstone: no sandbox holds on this machine; grade only submissions that you trust here,"
                        + " with --sandbox=off\n");
    }

    @Test
    void timesAreComparedWithThePlainChild() {
        StartTime bwrap = new StartTime("bwrap", List.of(72.0, 60.0, 90.0));
        StartTime off = new StartTime("off", List.of(50.0, 61.0, 59.0, 70.0));
        assertThat(StartTimes.text(List.of(bwrap, off))).isEqualTo("""

                        Until a child's first word, 3 starts each, in turn
                          bwrap  median   72.0 ms, best   60.0 ms, 1.20 times the median of off, best 1.20 times
                          off    median   60.0 ms, best   50.0 ms
                        """);
    }

    @Test
    void namesWhatIsInstalledAndTheRubricItLacks() {
        Path home = Path.of("nowhere");
        Surroundings one = new Surroundings(home, false, false, () -> List.of(new FakeAssignment("hw1")));
        assertThat(new DoctorCommand(one).assignmentRows())
                .containsExactly(
                        Row.of("Assignment", "hw1: Homework hw1, 0 questions"),
                        Row.of("Rubric", "no such rubric: " + Path.of("nowhere", "rubrics", "hw1.yaml")));
    }

    @Test
    void anInstallationWithoutAssignmentIsAFindingNotAnError() {
        Surroundings none = new Surroundings(Path.of("nowhere"), false, false, () -> {
            throw new AssignmentException("no assignment is installed");
        });
        assertThat(new DoctorCommand(none).assignmentRows())
                .containsExactly(Row.of("Assignment", "no assignment is installed"));
    }
}
