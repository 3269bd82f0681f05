package dev.touchstone.remote;

import dev.touchstone.expect.AnswerThrew.Thrown;
import java.lang.reflect.InvocationTargetException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Answers with an object of the judge's own process: the reference or a wrong variant of it. Never used for a
 * student's class. Its exceptions become data, so that a check sees both respondents alike.
 */
public final class LocalRespondent implements Respondent {
    private final Supplier<?> answers;
    private Object current;

    public LocalRespondent(Supplier<?> answers) {
        this.answers = answers;
        this.current = answers.get();
    }

    @Override
    public Availability availability(Class<?> api) {
        return new Availability.Available(answers.get().getClass().getName());
    }

    @Override
    public Optional<Fault> open(Class<?> api) {
        current = answers.get();
        return Optional.empty();
    }

    @Override
    public Outcome call(Call call) {
        try {
            call.method().setAccessible(true);
            Object value = call.method().invoke(current, call.arguments().toArray());
            return new Outcome.Returned(value, List.of());
        } catch (InvocationTargetException e) {
            return new Outcome.Threw(thrown(Objects.requireNonNullElse(e.getCause(), e)));
        } catch (IllegalAccessException e) {
            throw new IllegalStateException("cannot call " + call.method(), e);
        }
    }

    private static Thrown thrown(Throwable cause) {
        List<String> types = new ArrayList<>();
        for (Class<?> type = cause.getClass(); type != Object.class; type = type.getSuperclass()) {
            types.add(type.getName());
        }
        return new Thrown(types, cause.getMessage() == null ? "" : cause.getMessage(), List.of());
    }
}
