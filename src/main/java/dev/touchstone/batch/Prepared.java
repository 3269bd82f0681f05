package dev.touchstone.batch;

import dev.touchstone.assignment.Rubric;
import dev.touchstone.assignment.RubricReader;
import dev.touchstone.report.Reports;
import dev.touchstone.sandbox.Ladder;
import dev.touchstone.sandbox.SandboxException;
import dev.touchstone.sandbox.SandboxPlaces;
import dev.touchstone.score.RubricMatch;
import java.io.IOException;

/**
 * What a run finds out once, before its workers start: that rubric and assignment match, which sandbox can be trusted, and
 * what every report of the run depends on.
 *
 * @param setup what was asked for
 * @param common the part that all reports share
 * @param settings what all reports depend on
 */
public record Prepared(Setup setup, Reports common, Settings settings) {
    /**
     * Prepares a run.
     *
     * @throws SandboxException if there is no wall of the kind that was asked for
     */
    public static Prepared of(Setup setup) throws SandboxException, IOException {
        RubricMatch match = match(setup);
        try (Ladder ladder = Ladder.of(SandboxPlaces.ofThisProcess(setup.installation()))) {
            return behind(ladder.select(setup.sandbox()).name(), setup, match);
        }
    }

    /** The settings of a run that happens elsewhere: those without the environment count. */
    static Settings settings(Setup setup) throws IOException {
        return behind("", setup, match(setup)).settings();
    }

    private static RubricMatch match(Setup setup) {
        Rubric rubric = new RubricReader().read(setup.policy().rubric());
        return new RubricMatch(setup.assignment(), rubric);
    }

    private static Prepared behind(String sandbox, Setup setup, RubricMatch match) throws IOException {
        CodePlaces places = CodePlaces.of(setup.assignment());
        Reports common = Sessions.reports(setup, match, sandbox);
        return new Prepared(setup, common, Settings.of(common.assignment(), common.provenance(), places));
    }

    /** The name of the wall that student code is kept behind. */
    public String sandbox() {
        return common.provenance().sandbox();
    }
}
