package dev.touchstone.deploy;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * How Touchstone is started on the machines that grade.
 *
 * @param launcher a path, or a name that is found there
 * @param home the folder of the installation, unless the launcher knows it
 * @param options of the rubric, the seed and the assignment: those that the plan was made with
 * @param jobs how many submissions a part grades at a time
 */
public record Program(String launcher, Optional<Path> home, List<String> options, int jobs) {
    private static final int HEAP_MEGABYTES = 512;
    private static final int HEAP_MEGABYTES_PER_JOB = 256;
    private static final int MEGABYTES = 1024;
    private static final int MEGABYTES_PER_JOB = 1024;

    /** Takes a copy. */
    public Program {
        options = List.copyOf(options);
        if (jobs < 1) {
            throw new IllegalArgumentException("a part needs at least one job, not " + jobs);
        }
    }

    /** The words of the command that grades one part; the batch system tells which. */
    List<String> grade(PlannedRun run) {
        List<String> words = new ArrayList<>(List.of(launcher, "grade", "--plan=" + run.plan(), "--shard=auto"));
        words.addAll(options);
        words.addAll(List.of("--jobs=" + jobs, "--quiet"));
        return words;
    }

    /** The words of the command that joins the parts. */
    List<String> merge(PlannedRun run) {
        return List.of(launcher, "merge", run.plan().toString(), "--out=" + run.reports());
    }

    /** For the judge; without a limit Java takes a share of the machine, which may be many times what a part may use. */
    int heapMegabytes() {
        return HEAP_MEGABYTES + HEAP_MEGABYTES_PER_JOB * jobs;
    }

    /** For the judge, the compiler and the processes of student code together. */
    int memoryMegabytes() {
        return MEGABYTES + MEGABYTES_PER_JOB * jobs;
    }
}
