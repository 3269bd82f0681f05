package dev.touchstone.sandbox;

import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;

@EnabledOnOs(OS.LINUX)
class BwrapRungIT extends RungContract {
    @Override
    Rung choose(Ladder ladder) throws SandboxException {
        Machine.mustRun("bwrap", "--ro-bind", "/", "/", "/bin/true");
        return ladder.select(new Choice("bwrap"));
    }
}
