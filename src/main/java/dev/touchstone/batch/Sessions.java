package dev.touchstone.batch;

import dev.touchstone.assignment.Rubric;
import dev.touchstone.assignment.RubricReader;
import dev.touchstone.compile.CompileLimits;
import dev.touchstone.compile.CompileService;
import dev.touchstone.report.Report.AssignmentPart;
import dev.touchstone.report.Report.Provenance;
import dev.touchstone.report.Reports;
import dev.touchstone.sandbox.Ladder;
import dev.touchstone.sandbox.Rung;
import dev.touchstone.sandbox.SandboxException;
import dev.touchstone.sandbox.SandboxPlaces;
import dev.touchstone.score.RubricMatch;
import java.io.IOException;

/** Opens grading sessions: reads the rubric, chooses the sandbox, prepares the worker and the children. */
public final class Sessions {
    private Sessions() {}

    /**
     * Opens a session; whoever opens it closes it.
     *
     * @throws SandboxException if there is no wall of the kind that was asked for
     */
    public static GradingSession open(Setup setup) throws SandboxException, IOException {
        return open(setup, ladder -> ladder.select(setup.sandbox()));
    }

    /** Opens a session behind the rung of this name, which somebody else in this process has tried. */
    static GradingSession openTrusted(Setup setup, String rung) throws SandboxException, IOException {
        return open(setup, ladder -> ladder.trusted(rung));
    }

    /** How the rung is chosen. */
    private interface Selection {
        Rung from(Ladder ladder) throws SandboxException;
    }

    private static GradingSession open(Setup setup, Selection selection) throws SandboxException, IOException {
        Rubric rubric = new RubricReader().read(setup.policy().rubric());
        RubricMatch match = new RubricMatch(setup.assignment(), rubric);
        CodePlaces places = CodePlaces.of(setup.assignment());
        Ladder ladder = Ladder.of(SandboxPlaces.ofThisProcess(setup.installation()));
        try {
            Rung rung = selection.from(ladder);
            Launches launches = new Launches(rung, places, rubric.limits());
            CompileService compiler = new CompileService(launches::compileWorker, CompileLimits.standard());
            Processes processes = new Processes(compiler, launches::student, ladder);
            return new GradingSession(
                    match,
                    processes,
                    reports(setup, match, rung.name()),
                    setup.policy().tape());
        } catch (SandboxException | RuntimeException e) {
            ladder.close();
            throw e;
        }
    }

    /** What all reports of a setup share. */
    static Reports reports(Setup setup, RubricMatch match, String sandbox) throws IOException {
        Rubric rubric = match.rubric();
        AssignmentPart assignment = new AssignmentPart(
                rubric.assignment(),
                rubric.title(),
                Digests.ofFile(setup.policy().rubric()));
        Provenance provenance = new Provenance(
                Version.number(),
                System.getProperty("java.version"),
                sandbox,
                setup.policy().seed().orElse(rubric.seed()),
                Digests.ofClasses(CodePlaces.of(setup.assignment()).checks()));
        return new Reports(assignment, rubric.hints(), rubric.limits().outputKilobytes() * 1024, provenance);
    }
}
