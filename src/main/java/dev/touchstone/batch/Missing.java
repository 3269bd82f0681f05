package dev.touchstone.batch;

import java.util.List;
import java.util.SortedMap;
import java.util.stream.Collectors;

/**
 * What the parts of a run lack.
 *
 * @param ids by the number of the shard that should have graded them
 */
record Missing(Plan plan, SortedMap<Integer, List<String>> ids) {
    private static final int MOST_IDS = 10;

    /** Such as {@code 3 of 300 submissions are missing: shard 2/4 (ada, bob), shard 3/4 (eve); start ...}. */
    String words() {
        int number = ids.values().stream().mapToInt(List::size).sum();
        String shards = ids.entrySet().stream()
                .map(entry -> "shard " + new Shard(entry.getKey(), plan.shards()) + " (" + few(entry.getValue()) + ")")
                .collect(Collectors.joining(", "));
        return number + " of " + plan.submissions().size() + " submissions are missing: " + shards
                + "; start these shards again, which grades only what is missing";
    }

    private static String few(List<String> ids) {
        String some = ids.stream().limit(MOST_IDS).collect(Collectors.joining(", "));
        return ids.size() <= MOST_IDS ? some : some + " and " + (ids.size() - MOST_IDS) + " more";
    }
}
