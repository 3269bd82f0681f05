package dev.touchstone.sandbox;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Assumptions;

/** What the machine that runs the tests must offer; where it does not, the test is abandoned with the reason. */
final class Machine {
    private static final int SECONDS = 20;

    private Machine() {}

    /** The tool is installed and the kernel lets it do this. */
    static void mustRun(String tool, String... arguments) throws SandboxException {
        var path = HostTool.find(tool);
        Assumptions.assumeTrue(path.isPresent(), tool + " is not installed here");
        HostTool.Outcome outcome = new HostTool(path.orElseThrow()).run(List.of(arguments), Map.of(), SECONDS);
        Assumptions.assumeTrue(outcome.exitCode() == 0, () -> tool + " is not allowed to work here: " + outcome.text());
    }

    /** The tests run on this Java or a newer one. */
    static void mustHaveJava(int feature) {
        int own = Runtime.version().feature();
        Assumptions.assumeTrue(own >= feature, "Java " + feature + " is needed, this is Java " + own);
    }
}
