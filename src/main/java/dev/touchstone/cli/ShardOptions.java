package dev.touchstone.cli;

import dev.touchstone.batch.BatchException;
import dev.touchstone.batch.Plan;
import dev.touchstone.batch.Shard;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The options of a run that several machines share. */
final class ShardOptions {
    private static final String AUTO = "auto";

    @Option(
            names = "--plan",
            paramLabel = "DIR",
            description = "Grades what `touchstone plan` wrote down there, in place of PATH.")
    private @Nullable Path plan;

    @Option(
            names = "--shard",
            paramLabel = "I/N",
            description = "Grades every N-th submission, from the I-th on; I counts from 0. With --plan also auto: the"
                    + " number that Slurm or Kubernetes gives this member of an array.")
    private @Nullable String shard;

    boolean planned() {
        return plan != null;
    }

    boolean sharded() {
        return shard != null;
    }

    /** Reads the plan. */
    Plan plan() throws IOException, BatchException {
        if (plan == null) {
            throw new IllegalStateException("no plan was given");
        }
        return Plan.read(plan.resolve(Plan.FILE));
    }

    /** The part of a plan with this number of shards, or of a plan to be made where the number is 0. */
    Shard shard(int planned, Map<String, String> environment) throws BatchException {
        if (shard == null) {
            return new Shard(0, 1);
        }
        if (!shard.equals(AUTO)) {
            return Shard.parse(shard);
        }
        if (planned == 0) {
            throw new UsageException("--shard=auto needs --plan, which tells how many shards there are");
        }
        return Shard.auto(environment, planned);
    }

    /** Where reports go unless the command line says so: the parts of a plan stand beside it. */
    Path defaultOut(Shard part) {
        return plan == null || shard == null
                ? Path.of("reports")
                : plan.resolve("shards").resolve(Integer.toString(part.index()));
    }
}
