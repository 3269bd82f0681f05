package dev.touchstone.remote;

import dev.touchstone.expect.AnswerThrew.Thrown;
import dev.touchstone.expect.Reason;
import dev.touchstone.wire.Bounds;
import dev.touchstone.wire.Discovery;
import dev.touchstone.wire.Reply;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.Optional;
import java.util.stream.Collectors;

/** The wording of faults: what the wire tells, as facts for the student. */
final class Faults {
    private static final String UNRESOLVED = "Unresolved compilation problem";
    /** What a record's constructor says of hostile content may be as long as the content. */
    private static final int LONGEST = 500;

    private static final int OUT_OF_MEMORY_EXIT = 86;
    private static final int PROTOCOL_EXIT = 87;
    private static final int KILLED_BY_ABORT = 134;
    private static final int KILLED = 137;

    private Faults() {}

    static Fault of(Discovery discovery) {
        return switch (discovery.status()) {
            case AMBIGUOUS -> Fault.of(Reason.AMBIGUOUS, "two classes answer", discovery.explanation());
            case UNUSABLE -> Fault.of(Reason.UNUSABLE, "no usable class", discovery.explanation());
            case MISSING, FOUND -> Fault.of(Reason.MISSING, "no class answers", discovery.explanation());
        };
    }

    static Fault of(Reply.Refused refused) {
        return switch (refused.why()) {
            case NULL -> Fault.of(Reason.NULL, "answer", "null" + in(refused.detail()));
            case TOO_LARGE -> Fault.of(Reason.OUTPUT_LIMIT, "answer", "larger than an answer may be");
            case UNENCODABLE -> Fault.of(Reason.PROTOCOL, "answer", "cannot be read" + in(refused.detail()));
        };
    }

    private static String in(String detail) {
        return detail.isEmpty() ? "" : " (" + detail + ")";
    }

    static Fault late(Duration limit) {
        return Fault.of(Reason.TIMEOUT, "no answer within", seconds(limit));
    }

    static Fault timeIsUp(Duration limit) {
        return Fault.of(Reason.TIMEOUT, "time of the whole submission", seconds(limit) + ", used up by earlier calls");
    }

    private static String seconds(Duration time) {
        return BigDecimal.valueOf(time.toMillis(), 3).stripTrailingZeros().toPlainString() + " s";
    }

    static Fault garbled(String what) {
        String bounded = Bounds.clip(what, LONGEST);
        return Fault.of(Reason.PROTOCOL, "the process sent something that is no answer", bounded);
    }

    static Fault tooMuch(int bytes) {
        return Fault.of(
                Reason.OUTPUT_LIMIT, "the answers of one check", "take more than " + (bytes >> 20) + " MiB together");
    }

    static Fault ended(Optional<Integer> exitCode) {
        int code = exitCode.orElse(-1);
        return switch (code) {
            case KILLED ->
                Fault.of(
                        Reason.EXIT,
                        "the process was killed during the call",
                        "it used up its memory or processor time, or somebody killed it");
            case OUT_OF_MEMORY_EXIT, KILLED_BY_ABORT ->
                Fault.of(Reason.OUT_OF_MEMORY, "the process ended during the call", "its memory was used up");
            case PROTOCOL_EXIT ->
                Fault.of(Reason.PROTOCOL, "the process ended during the call", "it read a wrong request");
            default ->
                Fault.of(
                        Reason.EXIT,
                        "the process ended during the call",
                        exitCode.isPresent()
                                ? "exit code " + code + "; did it call System.exit?"
                                : "it did not say why");
        };
    }

    static Fault tooManyRestarts(int restarts, Fault last) {
        return Fault.of(
                Reason.SKIPPED_BECAUSE,
                "not run because",
                "the process was lost " + (restarts == 0 ? "once" : (restarts + 1) + " times")
                        + " in this question, the last time by " + last.reason().id());
    }

    /** The compiler's words on one line, without the phrase that introduces them. */
    private static String problem(String message) {
        String words = message.substring(message.indexOf(':') + 1).strip();
        return words.lines().map(String::strip).collect(Collectors.joining("; "));
    }

    /** A throwable that says more than "an exception": used-up memory or stack, or code that did not compile. */
    static Optional<Fault> special(Thrown thrown, boolean rescued) {
        if (thrown.is(OutOfMemoryError.class)) {
            return Optional.of(Fault.of(Reason.OUT_OF_MEMORY, "threw", thrown.type()));
        }
        if (thrown.is(StackOverflowError.class)) {
            return Optional.of(Fault.of(Reason.STACK_OVERFLOW, "threw", thrown.type() + " (endless recursion?)"));
        }
        if (rescued
                && thrown.type().equals("java.lang.Error")
                && thrown.message().startsWith(UNRESOLVED)) {
            return Optional.of(Fault.of(Reason.UNCOMPILABLE, "does not compile", problem(thrown.message())));
        }
        return Optional.empty();
    }
}
