package dev.touchstone.remote;

import java.util.Optional;

/** A submission that answers nothing, always for the same reason: nothing of it compiled. */
public record NoAnswers(Fault fault) implements Respondent {
    @Override
    public Availability availability(Class<?> api) {
        return new Availability.Unavailable(fault);
    }

    @Override
    public Optional<Fault> open(Class<?> api) {
        return Optional.of(fault);
    }

    @Override
    public Outcome call(Call call) {
        return new Outcome.Lost(fault);
    }
}
