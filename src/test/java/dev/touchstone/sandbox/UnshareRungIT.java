package dev.touchstone.sandbox;

import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;

@EnabledOnOs(OS.LINUX)
class UnshareRungIT extends RungContract {
    @Override
    Rung choose(Ladder ladder) throws SandboxException {
        Machine.mustRun("unshare", "--user", "--map-root-user", "--mount", "/bin/true");
        return ladder.select(new Choice("unshare"));
    }
}
