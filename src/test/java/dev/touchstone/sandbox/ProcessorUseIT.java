package dev.touchstone.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;

@EnabledOnOs(OS.LINUX)
class ProcessorUseIT {
    private interface Looking {
        void at(Process process) throws Exception;
    }

    private static void during(String script, Looking looking) throws Exception {
        Process process = new ProcessBuilder("/bin/sh", "-c", script).start();
        try {
            looking.at(process);
        } finally {
            process.destroyForcibly().waitFor();
        }
    }

    private static ProcessorUse use(Process process) {
        return ProcessorUse.of(List.of(process.toHandle())).orElseThrow();
    }

    @Test
    void aLoopWantsAProcessorAndUsesMoreAndMore() throws Exception {
        during("while :; do :; done", process -> {
            while (use(process).time().compareTo(Duration.ofMillis(50)) < 0) {
                assertThat(use(process).wanted()).isTrue();
            }
        });
    }

    @Test
    void whoWaitsForInputWantsNone() throws Exception {
        during("read line; echo $line", process -> {
            while (use(process).wanted()) {
                Thread.onSpinWait(); // it is still starting
            }
            Duration before = use(process).time();
            assertThat(use(process)).isEqualTo(new ProcessorUse(before, false));
        });
    }

    @Test
    void theDeadUseNothing() throws IOException, InterruptedException {
        Process process = new ProcessBuilder("/bin/true").start();
        process.waitFor();
        assertThat(use(process)).isEqualTo(new ProcessorUse(Duration.ZERO, false));
    }
}
