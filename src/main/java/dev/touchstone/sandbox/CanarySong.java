package dev.touchstone.sandbox;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What the canary told, and what that means.
 *
 * @param lines each {@code name TAB stopped|done TAB detail}
 * @param processes the ids of its processes as seen from outside
 */
record CanarySong(List<String> lines, List<Long> processes) {
    static final String END = "end\t";

    RungReport report(String rung, Set<Attempt> promises, String errors) {
        Optional<String[]> pid = line("pid");
        if (pid.isEmpty()) {
            return new RungReport(rung, false, "no JVM comes up behind it: " + firstLine(errors), List.of(), List.of());
        }
        List<RungReport.Tried> attempts = new ArrayList<>();
        for (Attempt attempt : Attempt.values()) {
            attempts.add(tried(attempt, promises.contains(attempt)));
        }
        String broken = attempts.stream()
                .filter(tried -> tried.promised() && !tried.stopped())
                .map(tried -> tried.what() + (tried.detail().isEmpty() ? "" : " (" + tried.detail() + ")"))
                .collect(Collectors.joining("; "));
        String reason = broken.isEmpty() ? "" : "it does not stop " + broken;
        return new RungReport(rung, broken.isEmpty(), reason, attempts, List.of());
    }

    private RungReport.Tried tried(Attempt attempt, boolean promised) {
        Optional<String[]> line = line(attempt.word());
        if (line.isEmpty()) {
            String detail = attempt.mayKill() ? "it was killed" : "the canary was dead before it could try";
            return new RungReport.Tried(attempt.doing(), promised, attempt.mayKill(), detail);
        }
        boolean stopped = line.get()[1].equals("stopped");
        if (attempt == Attempt.SEE_PROCESSES && !stopped && !sharesProcessIds()) {
            return new RungReport.Tried(attempt.doing(), promised, true, "the number means another process inside");
        }
        return new RungReport.Tried(attempt.doing(), promised, stopped, line.get()[2]);
    }

    /** A process with the judge's number is the judge only where numbers mean the same inside and outside. */
    private boolean sharesProcessIds() {
        return line("pid")
                .map(line -> processes.contains(Long.valueOf(line[2])))
                .orElse(true);
    }

    private Optional<String[]> line(String name) {
        return lines.stream()
                .map(line -> line.split("\t", 3))
                .filter(parts -> parts.length == 3 && parts[0].equals(name))
                .findFirst();
    }

    private static String firstLine(String errors) {
        return errors.lines().filter(line -> !line.isBlank()).findFirst().orElse("it ended without a word");
    }
}
