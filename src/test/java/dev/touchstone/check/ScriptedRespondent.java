package dev.touchstone.check;

import dev.touchstone.remote.Availability;
import dev.touchstone.remote.Call;
import dev.touchstone.remote.Fault;
import dev.touchstone.remote.Outcome;
import dev.touchstone.remote.Printed;
import dev.touchstone.remote.Respondent;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Answers as a test wants it and remembers what it was asked. */
final class ScriptedRespondent implements Respondent {
    private final Function<Call, Outcome> answers;
    private final List<Integer> asked = new ArrayList<>();

    ScriptedRespondent(Function<Call, Outcome> answers) {
        this.answers = answers;
    }

    /** The arguments that it was asked for. */
    List<Integer> asked() {
        return asked;
    }

    @Override
    public Availability availability(Class<?> api) {
        return new Availability.Available("alice.Twice");
    }

    @Override
    public Optional<Fault> open(Class<?> api) {
        return Optional.empty();
    }

    @Override
    public Outcome call(Call call) {
        asked.add((Integer) call.arguments().get(0));
        return answers.apply(call);
    }

    @Override
    public Printed takeOutput() {
        return new Printed("*", false);
    }
}
