package dev.touchstone.batch;

import dev.touchstone.expect.Reason;
import dev.touchstone.report.Report;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Tells reports in which a process came to an end before its time, by its own doing or by somebody else's. */
final class LostProcesses {
    private static final Set<String> REASONS = Stream.of(
                    Reason.EXIT, Reason.OUT_OF_MEMORY, Reason.PROTOCOL, Reason.TIMEOUT)
            .map(Reason::id)
            .collect(Collectors.toUnmodifiableSet());

    private LostProcesses() {}

    static boolean in(Report report) {
        return report.questions().stream()
                .flatMap(question -> question.checks().stream())
                .anyMatch(check -> check.reason() != null && REASONS.contains(check.reason()));
    }
}
