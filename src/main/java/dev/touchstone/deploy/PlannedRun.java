package dev.touchstone.deploy;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * A plan, as batch systems must know it. All paths are absolute.
 *
 * @param plan the folder of the plan
 * @param shards how many parts it has
 * @param inputs what the parts read beside the plan: submissions, and the rubric unless it is the installation's
 * @param reports where the joined reports go
 */
public record PlannedRun(Path plan, int shards, List<Path> inputs, Path reports) {
    private static final int LONGEST_NAME = 40;

    /** Refuses relative paths. */
    public PlannedRun {
        inputs = List.copyOf(inputs);
        for (Path path :
                Stream.concat(Stream.of(plan, reports), inputs.stream()).toList()) {
            if (!path.isAbsolute()) {
                throw new IllegalArgumentException("not an absolute path: " + path);
            }
        }
    }

    /** The index of the last part. */
    int last() {
        return shards - 1;
    }

    String parts() {
        return shards == 1 ? "1 part" : shards + " parts";
    }

    /** A name for lists of jobs: lower case letters, digits and hyphens. */
    String name() {
        String folder = String.valueOf(plan.getFileName()).toLowerCase(Locale.ROOT);
        String plain = folder.replaceAll("[^a-z0-9]+", "-");
        String cut = plain.substring(0, Math.min(plain.length(), LONGEST_NAME));
        String inner = cut.replaceAll("^-|-$", "");
        return inner.isEmpty() ? "touchstone" : "touchstone-" + inner;
    }

    /**
     * Refuses more parts than the batch system takes.
     *
     * @throws DeployException if there are more
     */
    void requireAtMost(int most, String system) throws DeployException {
        if (shards > most) {
            throw new DeployException("the plan has " + shards + " shards, and " + system + " takes at most " + most
                    + "; plan again with --shards=" + most + " or fewer");
        }
    }

    /**
     * The innermost folder that holds the plan and all that the parts read.
     *
     * @throws DeployException if that is the root of the file system
     */
    Path commonFolder() throws DeployException {
        int depth = plan.getNameCount();
        for (Path input : inputs) {
            depth = Math.min(depth, sameNames(plan, input));
            if (depth == 0) {
                throw new DeployException("the plan in " + plan + " and what it reads, " + input
                        + ", have no folder in common; put both on the volume that all pods share, and plan again");
            }
        }
        return Path.of("/").resolve(plan.subpath(0, depth));
    }

    private static int sameNames(Path one, Path other) {
        int most = Math.min(one.getNameCount(), other.getNameCount());
        int same = 0;
        while (same < most && one.getName(same).equals(other.getName(same))) {
            same++;
        }
        return same;
    }
}
