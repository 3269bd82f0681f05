package dev.touchstone.sandbox;

import java.util.List;

/**
 * How long a child took to say its first word behind a rung, in milliseconds of wall time.
 *
 * @param rung its name
 * @param millis one figure for each start
 */
public record StartTime(String rung, List<Double> millis) {
    public StartTime {
        millis = millis.stream().sorted().toList();
        if (millis.isEmpty()) {
            throw new IllegalArgumentException("no start of " + rung + " was measured");
        }
    }

    /** The middle one; of an even number, the mean of the two in the middle. */
    public double median() {
        int half = millis.size() / 2;
        return millis.size() % 2 == 1 ? millis.get(half) : (millis.get(half - 1) + millis.get(half)) / 2;
    }

    /** The quickest one, which the machine's other work disturbed least. */
    public double best() {
        return millis.get(0);
    }
}
