package dev.touchstone.check;

import dev.touchstone.assignment.CheckDeclaration;
import dev.touchstone.expect.Reason;
import dev.touchstone.remote.Call;
import dev.touchstone.remote.Fault;
import dev.touchstone.remote.NoAnswers;
import dev.touchstone.remote.Outcome;
import dev.touchstone.remote.Played;
import dev.touchstone.remote.Printed;
import dev.touchstone.remote.Respondent;
import dev.touchstone.remote.Segment;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What one check asks one respondent. While the check asks what is on its tape, it gets the answers that came when the
 * segment was played; from its first other call on it gets those of a fresh instance.
 */
final class Interview {
    private static final Respondent NOBODY =
            new NoAnswers(Fault.of(Reason.MISSING, "answer", "only those of the tape are asked for"));

    private final CheckDeclaration check;
    private final Respondent respondent;
    private final Segment segment;
    private final Played played;
    private final List<RecordedCall> furtherCalls = new ArrayList<>();
    private final List<TriedInput> inputs = new ArrayList<>();
    private Printed output;
    private int place;
    private boolean onTape = true;

    /** Plays the check's segment to the respondent. */
    Interview(CheckDeclaration check, Segment segment, Respondent respondent) {
        this(check, segment, respondent, segment.calls().isEmpty() ? Played.nothing() : respondent.play(segment));
    }

    private Interview(CheckDeclaration check, Segment segment, Respondent respondent, Played played) {
        this.check = check;
        this.respondent = respondent;
        this.segment = segment;
        this.played = played;
        this.output = played.output();
    }

    /** The same from its beginning, without the respondent: a call that is not on the tape is lost. */
    Interview onTapeOnly() {
        return new Interview(check, segment, NOBODY, played);
    }

    CheckDeclaration check() {
        return check;
    }

    /** Why there is no instance, if there was none when the segment was played. */
    Optional<Fault> notOpened() {
        return played.notOpened();
    }

    /** The outcome of the check's next call. */
    Outcome ask(Call call) {
        if (onTape
                && place < played.outcomes().size()
                && segment.calls().get(place).isCall(call)) {
            Outcome outcome = played.outcomes().get(place);
            Segment.Taped taped = segment.calls().get(place++);
            return outcome == taped.right() ? taped.copyOfRight() : outcome;
        }
        Optional<Fault> fault = onTape ? respondent.open(segment.api()) : Optional.empty();
        onTape = false;
        Outcome outcome = fault.<Outcome>map(Outcome.Lost::new).orElseGet(() -> respondent.call(call));
        furtherCalls.add(new RecordedCall(call, outcome));
        output = output.then(respondent.takeOutput(), Integer.MAX_VALUE);
        return outcome;
    }

    /** All calls whose outcome is known: those on the tape, whether the check came to them or not, and further ones. */
    List<RecordedCall> calls() {
        List<RecordedCall> all = new ArrayList<>();
        for (int i = 0; i < played.outcomes().size(); i++) {
            all.add(new RecordedCall(
                    segment.calls().get(i).call(), played.outcomes().get(i)));
        }
        all.addAll(furtherCalls);
        return all;
    }

    /** True if no check can tell the played answers from the reference's. */
    boolean isRight() {
        return notOpened().isEmpty() && segment.isRight(played.outcomes());
    }

    /** Notes what the check was tried with. */
    void tried(TriedInput input) {
        inputs.add(input);
    }

    /** What the check was tried with, in this order; nothing where it is a single example. */
    List<TriedInput> inputs() {
        return List.copyOf(inputs);
    }

    Printed output() {
        return output;
    }
}
