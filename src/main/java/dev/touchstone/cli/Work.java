package dev.touchstone.cli;

import dev.touchstone.batch.BatchException;
import dev.touchstone.batch.Plan;
import dev.touchstone.batch.Prepared;
import dev.touchstone.batch.Setup;
import dev.touchstone.batch.Shard;
import dev.touchstone.intake.HandIn;
import dev.touchstone.intake.IntakeException;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What one call of {@code grade} is to do: all submissions, or a part of a plan.
 *
 * @param submissions those that the command line names; none if there is a plan
 * @param division the plan and which part of it, if any
 * @param setup what was asked for
 * @param out the folder of the reports
 */
record Work(List<HandIn> submissions, Optional<Division> division, Setup setup, Path out) {

    /** A plan and one part of it; {@code whole} if it is graded as if there were no parts. */
    record Division(Plan plan, Shard shard, boolean whole) {}

    static Work of(List<Path> paths, List<HandIn> found, Setup setup, ShardOptions options)
            throws IOException, BatchException, IntakeException {
        Optional<Division> division = Optional.empty();
        Shard shard;
        if (options.planned()) {
            Plan plan = options.plan();
            shard = options.shard(plan.shards(), System.getenv());
            division = Optional.of(new Division(plan, shard, !options.sharded()));
        } else {
            shard = options.shard(0, System.getenv());
            if (options.sharded()) {
                division = Optional.of(new Division(Plan.of(paths, setup, shard.count()), shard, false));
            }
        }
        return new Work(found, division, setup, options.defaultOut(shard));
    }

    /** The same work, with its reports somewhere else if that was asked for. */
    Work to(@Nullable Path folder) {
        return folder == null ? this : new Work(submissions, division, setup, folder);
    }

    /** What is to be graded here; a part notes in its folder of what it is a part. */
    List<HandIn> part(Prepared run) throws IOException, BatchException, IntakeException {
        if (division.isEmpty()) {
            return submissions;
        }
        Division each = division.get();
        List<HandIn> part = each.plan().part(each.shard(), run.settings());
        if (!each.whole()) {
            each.plan().note(out, each.shard());
        }
        return part;
    }
}
