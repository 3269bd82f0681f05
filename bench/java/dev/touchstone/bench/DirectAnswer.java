package dev.touchstone.bench;

import dev.touchstone.expect.AnswerThrew;
import dev.touchstone.remote.SubjectProxy;
import dev.touchstone.wire.ValueCodec;
import dev.touchstone.wire.WireException;
import dev.touchstone.wire.WireLimits;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A student's object, called directly, in the two words that the checks know: an exception becomes {@link AnswerThrew},
 * and the check that watches its inputs fails if they change. Nothing else is copied or encoded.
 */
final class DirectAnswer {
    private final Object answer;
    private final @Nullable ValueCodec watch;
    private final Optional<Recording> recording = Recording.wanted();

    private DirectAnswer(Object answer, @Nullable ValueCodec watch) {
        this.answer = answer;
        this.watch = watch;
    }

    static Object of(Class<?> api, Object answer, boolean watchesInputs) {
        ValueCodec watch = watchesInputs ? new ValueCodec(WireLimits.ofReplies()) : null;
        DirectAnswer direct = new DirectAnswer(answer, watch);
        return SubjectProxy.of(api, call -> direct.call(call.method(), call.arguments().toArray()));
    }

    private @Nullable Object call(Method method, Object[] arguments) {
        try {
            if (recording.isPresent()) {
                recording.get().add(method, arguments);
            }
            byte[] before = bytes(method, arguments);
            method.setAccessible(true);
            Object value = method.invoke(answer, arguments);
            if (!Arrays.equals(before, bytes(method, arguments))) {
                throw new AssertionError(method.getName() + " changed its arguments");
            }
            return value;
        } catch (InvocationTargetException e) {
            throw new AnswerThrew(thrown(e.getTargetException()));
        } catch (ReflectiveOperationException | WireException e) {
            throw new IllegalStateException("cannot call " + method, e);
        }
    }

    private byte[] bytes(Method method, Object[] arguments) throws WireException {
        return watch == null ? new byte[0] : watch.encodeAll(arguments, method.getGenericParameterTypes());
    }

    private static AnswerThrew.Thrown thrown(Throwable cause) {
        List<String> types = new ArrayList<>();
        for (Class<?> type = cause.getClass(); type != Object.class; type = type.getSuperclass()) {
            types.add(type.getName());
        }
        return new AnswerThrew.Thrown(types, String.valueOf(cause.getMessage()), List.of());
    }
}
