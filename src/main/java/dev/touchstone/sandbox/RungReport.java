package dev.touchstone.sandbox;

import java.util.List;

/**
 * What a rung is worth on this machine.
 *
 * @param name of the rung
 * @param available true if it works here and keeps all its promises
 * @param reason why it is not available, in one sentence; empty if it is
 * @param attempts what the canary tried, in order; empty if it could not be started
 * @param gaps what it cannot stop even where it works, one sentence each; empty if nobody could look
 */
public record RungReport(String name, boolean available, String reason, List<Tried> attempts, List<String> gaps) {
    public RungReport {
        attempts = List.copyOf(attempts);
        gaps = List.copyOf(gaps);
    }

    RungReport withGaps(List<String> known) {
        return new RungReport(name, available, reason, attempts, known);
    }

    /**
     * One attempt of the canary.
     *
     * @param what it tried, as in "writing files"
     * @param promised true if the rung promises to stop that
     * @param stopped true if it was stopped
     * @param detail what was achieved, or how it was stopped; may be empty
     */
    public record Tried(String what, boolean promised, boolean stopped, String detail) {}
}
