package dev.touchstone.remote;

import java.time.Duration;

/**
 * What a child has done so far, as the operating system tells it.
 *
 * @param processorTime of all its processes together
 * @param eager true if one of its threads runs or waits for a processor; false if all of them sleep
 */
public record Effort(Duration processorTime, boolean eager) {}
