package dev.touchstone.deploy;

import java.nio.file.Path;

/**
 * A shell script that gives a plan to Slurm: one array of jobs for the parts and, when all have ended in whatever way, one
 * job that joins them. {@code afterok} would never start that one after a part has failed, and nobody would be told what
 * is missing.
 *
 * <p>Options stand in {@code #SBATCH} lines, because there the environment ({@code SBATCH_PARTITION} and the like) can
 * overrule them. Slurm expands and splits these lines by rules of its own, so that no path stands in them.
 */
public final class SlurmScript {
    /** Slurm's own limit, MaxArraySize, is 1001 unless a site changes it. */
    public static final int MOST_SHARDS = 1000;

    private static final String TEXT = """
            #!/bin/sh
            # Gives the plan in @PLAN_TEXT@ to Slurm: @PARTS@, and a job that joins them in @REPORTS_TEXT@.
            #
            #   sh slurm.sh        all parts; what has been graded already is kept
            #   sh slurm.sh 3,5    these parts
            #
            # SBATCH_ACCOUNT, SBATCH_PARTITION, SBATCH_TIMELIMIT and the like tell sbatch what the site wants to know.
            set -eu
            command -v sbatch >/dev/null || {
                echo 'there is no sbatch on the PATH; start this on a machine that gives jobs to Slurm' >&2
                exit 2
            }
            cd @PLAN@
            mkdir -p logs
            parts=$(sbatch --parsable --array="${1:-0-@LAST@}" <<'PART'
            #!/bin/sh
            #SBATCH --job-name=@NAME@
            #SBATCH --output=logs/part-%a.log --open-mode=append
            #SBATCH --nodes=1 --ntasks=1 --cpus-per-task=@JOBS@ --mem=@MEMORY@M --time=01:00:00
            #SBATCH --requeue
            @ENVIRONMENT@
            exec @GRADE@
            PART
            )
            parts=${parts%%;*}
            merge=$(sbatch --parsable --dependency=afterany:"$parts" <<'MERGE'
            #!/bin/sh
            #SBATCH --job-name=@NAME@-merge
            #SBATCH --output=logs/merge.log --open-mode=append
            #SBATCH --nodes=1 --ntasks=1 --cpus-per-task=1 --mem=2048M --time=01:00:00
            #SBATCH --requeue
            @ENVIRONMENT@
            exec @MERGE@
            MERGE
            )
            echo "parts: job $parts, merge: job ${merge%%;*}"
            """;

    private SlurmScript() {}

    /**
     * The script for this plan.
     *
     * @throws DeployException if the plan has too many parts, or a path has control characters
     */
    public static String of(PlannedRun run, Program program) throws DeployException {
        run.requireAtMost(MOST_SHARDS, "Slurm");
        return new Template(TEXT)
                .put("NAME", run.name())
                .put("PARTS", run.parts())
                .put("LAST", run.last())
                .put("JOBS", program.jobs())
                .put("MEMORY", program.memoryMegabytes())
                .put("PLAN_TEXT", run.plan())
                .put("REPORTS_TEXT", run.reports())
                .put("PLAN", ShellText.word(run.plan().toString()))
                .put("ENVIRONMENT", environment(program))
                .put("GRADE", ShellText.command(program.grade(run)))
                .put("MERGE", ShellText.command(program.merge(run)))
                .text();
    }

    private static String environment(Program program) {
        String home = program.home()
                .map(Path::toString)
                .map(folder -> " TOUCHSTONE_HOME=" + ShellText.word(folder))
                .orElse("");
        return "export JDK_JAVA_OPTIONS=-Xmx" + program.heapMegabytes() + "m" + home;
    }
}
