package cs577.hw4.key;

import dev.touchstone.assignment.Question;
import dev.touchstone.check.QuestionChecks;
import dev.touchstone.check.Seeds;
import dev.touchstone.remote.Availability;
import dev.touchstone.remote.Call;
import dev.touchstone.remote.Fault;
import dev.touchstone.remote.LocalRespondent;
import dev.touchstone.remote.Outcome;
import dev.touchstone.remote.Printed;
import dev.touchstone.remote.Respondent;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The reference, which remembers what it was asked. */
final class LegalCalls implements Respondent {
    private final LocalRespondent reference;
    private final List<Call> calls = new ArrayList<>();

    private LegalCalls(Question<?> question) {
        this.reference = new LocalRespondent(question::reference);
    }

    /** All calls that the checks of a question make and that are legal. */
    static List<Call> of(Question<?> question, long seed) {
        LegalCalls asked = new LegalCalls(question);
        new QuestionChecks(new Homework4(), new Seeds(seed)).run(question, asked);
        return asked.calls;
    }

    @Override
    public Availability availability(Class<?> api) {
        return reference.availability(api);
    }

    @Override
    public Optional<Fault> open(Class<?> api) {
        return reference.open(api);
    }

    @Override
    public Outcome call(Call call) {
        Outcome outcome = reference.call(call);
        if (outcome instanceof Outcome.Returned) {
            calls.add(call);
        }
        return outcome;
    }

    @Override
    public Printed takeOutput() {
        return reference.takeOutput();
    }
}
