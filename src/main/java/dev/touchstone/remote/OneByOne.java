package dev.touchstone.remote;

import java.util.Optional;

/**
 * Another respondent that is asked for one call at a time, also where a segment is played: the slow way, which must
 * give the same outcomes.
 */
public record OneByOne(Respondent respondent) implements Respondent {
    @Override
    public Availability availability(Class<?> api) {
        return respondent.availability(api);
    }

    @Override
    public Optional<Fault> open(Class<?> api) {
        return respondent.open(api);
    }

    @Override
    public Outcome call(Call call) {
        return respondent.call(call);
    }

    @Override
    public Printed takeOutput() {
        return respondent.takeOutput();
    }
}
