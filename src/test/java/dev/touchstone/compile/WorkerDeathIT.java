package dev.touchstone.compile;

import static dev.touchstone.compile.Workshop.source;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.touchstone.intake.SourceFile;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Workers that end before their time. */
@SuppressWarnings("NullAway.Init")
class WorkerDeathIT {
    private static final SourceFile SMALL = source("Small.java", "class Small {}");

    @TempDir
    private Path directory;

    private Workshop workshop;

    @BeforeEach
    void open() throws IOException {
        workshop = new Workshop(directory);
    }

    @Test
    void killingTheIdleWorkerLosesNothing() throws Exception {
        try (CompileService service = new CompileService(workshop, CompileLimits.standard())) {
            service.compile(List.of(SMALL));
            workshop.newest().destroyForcibly().waitFor();

            assertThat(((Compiled) service.compile(List.of(SMALL))).classes()).containsOnlyKeys("Small");
            assertThat(workshop.started).hasSize(2);
        }
    }

    @Test
    void killingTheWorkerInTheMiddleLosesNothing() throws Exception {
        // The first worker is shot as soon as it has greeted and the request is under way.
        WorkerLauncher shooting = () -> {
            WorkerProcess process = workshop.start();
            return workshop.started.size() == 1 ? new Interposed(process, workshop.newest()) : process;
        };
        try (CompileService service = new CompileService(shooting, CompileLimits.standard())) {
            assertThat(((Compiled) service.compile(List.of(SMALL))).classes()).containsOnlyKeys("Small");
        }
        assertThat(workshop.started).hasSize(2);
        assertThat(workshop.started.get(0).exitValue()).isNotZero();
    }

    @Test
    void aFreshWorkerTakesOverAfterSomeSubmissions() throws Exception {
        CompileLimits limits = CompileLimits.standard().withSubmissions(2);
        try (CompileService service = new CompileService(workshop, limits)) {
            for (int i = 0; i < 5; i++) {
                service.compile(List.of(SMALL));
            }
        }
        assertThat(workshop.started).hasSize(3);
    }

    @Test
    void closingEndsTheWorker() throws Exception {
        try (CompileService service = new CompileService(workshop, CompileLimits.standard())) {
            service.compile(List.of(SMALL));
        }
        assertThat(workshop.newest().waitFor(30, TimeUnit.SECONDS)).isTrue();
    }

    @Test
    void aWorkerEndsWithItsInput() throws Exception {
        WorkerProcess process = workshop.start();
        process.input().close();

        assertThat(workshop.newest().waitFor(30, TimeUnit.SECONDS)).isTrue();
        assertThat(workshop.newest().exitValue()).isZero();
    }

    @Test
    void withoutAContractNoSubmissionIsBlamed() throws Exception {
        Files.move(workshop.contract(), directory.resolve("elsewhere"));
        try (CompileService service = new CompileService(workshop, CompileLimits.standard())) {
            assertThatThrownBy(() -> service.compile(List.of(SMALL)))
                    .isExactlyInstanceOf(CompilerUnavailable.class)
                    .hasMessage("The compile worker found no contract, or its Java has no compiler; start Touchstone"
                            + " with a JDK 17 or newer, and check the path of the assignment's contract.");
        }
    }

    /** Kills the process when the judge has written its request. */
    private record Interposed(WorkerProcess inner, Process victim) implements WorkerProcess {
        @Override
        public InputStream output() {
            return inner.output();
        }

        @Override
        public OutputStream input() {
            return new FilterOutputStream(inner.input()) {
                @Override
                public void flush() throws IOException {
                    super.flush();
                    victim.destroyForcibly();
                }
            };
        }

        @Override
        public Optional<Duration> processorTime() {
            return inner.processorTime();
        }

        @Override
        public void kill() {
            inner.kill();
        }

        @Override
        public OptionalInt exitCode(Duration wait) throws InterruptedException {
            return inner.exitCode(wait);
        }
    }
}
