package dev.touchstone.batch;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One part of a run that several machines share: every {@code count}-th submission of the plan, from {@code index} on.
 *
 * @param index from 0
 * @param count how many parts there are
 */
public record Shard(int index, int count) {
    private static final Pattern FORM = Pattern.compile("(\\d{1,6})/(\\d{1,6})");

    /** Where batch systems tell an array's member its number from 0: Slurm, and Kubernetes' indexed jobs. */
    private static final List<String> VARIABLES = List.of("SLURM_ARRAY_TASK_ID", "JOB_COMPLETION_INDEX");

    /** Refuses a part that is not one. */
    public Shard {
        if (count < 1 || index < 0 || index >= count) {
            throw new IllegalArgumentException("no shard: " + index + "/" + count);
        }
    }

    /**
     * Reads {@code I/N}.
     *
     * @throws BatchException if it is something else
     */
    public static Shard parse(String text) throws BatchException {
        Matcher matcher = FORM.matcher(text);
        if (matcher.matches()) {
            int index = Integer.parseInt(matcher.group(1));
            int count = Integer.parseInt(matcher.group(2));
            if (index < count) {
                return new Shard(index, count);
            }
        }
        throw new BatchException("\"" + text + "\" is no shard; the shards of four are 0/4, 1/4, 2/4 and 3/4");
    }

    /**
     * The shard that a batch system's environment names.
     *
     * @param count how many the plan has
     * @throws BatchException if it names none
     */
    public static Shard auto(Map<String, String> environment, int count) throws BatchException {
        Optional<String> variable =
                VARIABLES.stream().filter(environment::containsKey).findFirst();
        if (variable.isEmpty()) {
            throw new BatchException("--shard=auto finds neither " + String.join(" nor ", VARIABLES)
                    + " in the environment; outside of Slurm and Kubernetes give --shard=I/N");
        }
        try {
            return parse(environment.get(variable.get()) + "/" + count);
        } catch (BatchException e) {
            throw new BatchException(
                    variable.get() + "=" + environment.get(variable.get()) + ", but the plan has the shards 0 to "
                            + (count - 1),
                    e);
        }
    }

    boolean holds(int place) {
        return place % count == index;
    }

    @Override
    public String toString() {
        return index + "/" + count;
    }
}
