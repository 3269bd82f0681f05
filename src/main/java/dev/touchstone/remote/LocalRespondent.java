package dev.touchstone.remote;

import dev.touchstone.expect.AnswerThrew.Thrown;
import dev.touchstone.wire.Captured;
import dev.touchstone.wire.NullValue;
import dev.touchstone.wire.Reply;
import dev.touchstone.wire.Reply.Refused.Why;
import dev.touchstone.wire.ValueCodec;
import dev.touchstone.wire.ValueTooLarge;
import dev.touchstone.wire.WireException;
import dev.touchstone.wire.WireLimits;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Answers with an object of the judge's own process: the reference or a wrong variant of it. Never used for a
 * student's class. Exceptions become data, and arguments and answers are copied as if they went over the wire, so that a
 * check sees both respondents alike and nobody's memory reaches into another call.
 */
public final class LocalRespondent implements Respondent {
    private static final byte[] UNREADABLE = {};

    private final ValueCodec values = new ValueCodec(WireLimits.ofReplies());
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
        Method method = call.method();
        Type[] types = method.getGenericParameterTypes();
        try {
            byte[] before = values.encodeAll(call.arguments().toArray(), types);
            Object[] arguments = values.decodeAll(before, types);
            method.setAccessible(true);
            return returned(method.invoke(current, arguments), method, mutations(before, arguments, types));
        } catch (InvocationTargetException e) {
            Thrown thrown = thrown(Objects.requireNonNullElse(e.getCause(), e));
            Optional<Outcome> special = Faults.special(thrown, false).map(Outcome.Refused::new);
            return special.orElseGet(() -> new Outcome.Threw(thrown));
        } catch (IllegalAccessException e) {
            throw new IllegalStateException("cannot call " + method, e);
        } catch (WireException e) {
            throw new IllegalArgumentException(
                    "a check calls " + method.getName() + " with arguments that cannot be sent: " + e.getMessage(), e);
        }
    }

    private Outcome returned(Object value, Method method, List<Outcome.Mutation> mutations) {
        Type type = method.getGenericReturnType();
        try {
            return new Outcome.Returned(values.decode(values.encode(value, type), type), mutations);
        } catch (NullValue e) {
            return refused(Why.NULL, e);
        } catch (ValueTooLarge e) {
            return refused(Why.TOO_LARGE, e);
        } catch (WireException e) {
            return refused(Why.UNENCODABLE, e);
        }
    }

    private static Outcome refused(Why why, WireException e) {
        return new Outcome.Refused(
                Faults.of(new Reply.Refused(0, why, String.valueOf(e.getMessage()), Captured.NOTHING)));
    }

    private List<Outcome.Mutation> mutations(byte[] before, Object[] arguments, Type[] types) throws WireException {
        Object[] originals = values.decodeAll(before, types);
        List<Outcome.Mutation> mutations = new ArrayList<>();
        for (int i = 0; i < arguments.length; i++) {
            Optional<byte[]> after = encoded(arguments[i], types[i]);
            if (!Arrays.equals(values.encode(originals[i], types[i]), after.orElse(UNREADABLE))) {
                Optional<Object> value = after.isEmpty() ? Optional.empty() : Optional.of(arguments[i]);
                mutations.add(new Outcome.Mutation(i, value));
            }
        }
        return mutations;
    }

    private Optional<byte[]> encoded(Object argument, Type type) {
        try {
            return Optional.of(values.encode(argument, type));
        } catch (WireException | RuntimeException e) {
            return Optional.empty();
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
