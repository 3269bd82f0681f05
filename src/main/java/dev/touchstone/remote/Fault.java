package dev.touchstone.remote;

import dev.touchstone.expect.AnswerThrew.Thrown;
import dev.touchstone.expect.Fact;
import dev.touchstone.expect.Reason;
import java.util.ArrayList;
import java.util.List;

/**
 * Something that the student's code did, or lacks, instead of answering.
 *
 * @param reason what it was
 * @param facts what is known about it
 */
public record Fault(Reason reason, List<Fact> facts) {
    /** Takes a copy of the facts. */
    public Fault {
        facts = List.copyOf(facts);
    }

    /** A fault told by one fact. */
    public static Fault of(Reason reason, String key, String value) {
        return new Fault(reason, List.of(new Fact(key, value)));
    }

    /** An exception that ended a check. */
    public static Fault of(Thrown thrown) {
        List<Fact> facts = new ArrayList<>(List.of(new Fact("threw", thrown.toString())));
        thrown.frames().stream().map(frame -> new Fact("at", frame)).forEach(facts::add);
        return new Fault(Reason.EXCEPTION, facts);
    }
}
