package dev.touchstone.batch;

import dev.touchstone.assignment.Rubric.Limits;
import dev.touchstone.compile.WorkerCommand;
import dev.touchstone.compile.WorkerProcess;
import dev.touchstone.compile.worker.WorkerMain;
import dev.touchstone.remote.ChildLink;
import dev.touchstone.remote.Effort;
import dev.touchstone.sandbox.Child;
import dev.touchstone.sandbox.ChildLimits;
import dev.touchstone.sandbox.Launch;
import dev.touchstone.sandbox.Launch.Program;
import dev.touchstone.sandbox.Rung;
import dev.touchstone.sandbox.SandboxException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Starts the two kinds of processes inside a wall: the compile worker, and the runner that student code lives in.
 * Neither is given anything but jars that students may see, and the harness's own for the compile worker.
 */
record Launches(Rung rung, CodePlaces places, Limits limits) {
    private static final String RUNNER = "touchstone.runner/dev.touchstone.runner.Main";
    private static final int WORKER_HEAP_MEGABYTES = 512;
    private static final int WORKER_CPU_SECONDS = 3_600;

    /** A fresh compile worker. */
    WorkerProcess compileWorker() throws IOException {
        List<Path> classPath =
                new ArrayList<>(WorkerCommand.against(places.contract()).classPath());
        classPath.add(places.contract());
        Program program = new Program(List.of(), classPath, WorkerMain.class.getName(), true);
        ChildLimits childLimits = new ChildLimits(WORKER_HEAP_MEGABYTES, WORKER_CPU_SECONDS);
        return new Started(
                start(new Launch(program, childLimits, List.of(places.contract().toString()))));
    }

    /** A fresh process for student code. */
    ChildLink student() throws IOException {
        Program program = new Program(List.of(places.runner()), List.of(places.contract()), RUNNER, false);
        int cpuSeconds = limits.submissionSeconds().intValue() + 30;
        ChildLimits childLimits = new ChildLimits(limits.heapMegabytes(), cpuSeconds);
        return new Started(
                start(new Launch(program, childLimits, List.of(places.contract().toString()))));
    }

    private Child start(Launch launch) throws IOException {
        try {
            return rung.start(launch);
        } catch (SandboxException e) {
            throw new IOException(e.getMessage(), e);
        }
    }

    /** One child, in the words of both stages. */
    private record Started(Child child) implements ChildLink, WorkerProcess {
        @Override
        public InputStream output() {
            return child.output();
        }

        @Override
        public OutputStream input() {
            return child.input();
        }

        @Override
        public OptionalInt exitCode(Duration wait) {
            return child.exitCode(wait);
        }

        @Override
        public Optional<Effort> effort() {
            return child.processorUse().map(use -> new Effort(use.time(), use.wanted()));
        }

        @Override
        public void kill() {
            child.close();
        }
    }
}
