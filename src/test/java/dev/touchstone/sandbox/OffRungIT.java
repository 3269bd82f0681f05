package dev.touchstone.sandbox;

import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;

@EnabledOnOs(OS.LINUX)
class OffRungIT extends RungContract {
    @Override
    Rung choose(Ladder ladder) throws SandboxException {
        return ladder.select(Choice.OFF);
    }
}
