package cs577.hw4.key;

import cs577.hw4.Kernel;
import cs577.hw4.Shape;
import cs577.hw4.Tensor;
import dev.touchstone.assignment.Question;
import dev.touchstone.remote.Availability;
import dev.touchstone.remote.Call;
import dev.touchstone.remote.Fault;
import dev.touchstone.remote.LocalRespondent;
import dev.touchstone.remote.Outcome;
import dev.touchstone.remote.Printed;
import dev.touchstone.remote.Respondent;
import java.lang.reflect.Array;
import java.lang.reflect.Constructor;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

/** Answers like the reference for a while, and then anything that the wire lets through. */
final class StrangeAnswers implements Respondent {
    private static final double[] NUMBERS = {
        0, -0.0, 1, -1, 0.5, 7, 1e300, -1e300, Double.MIN_VALUE, Double.NaN, Double.POSITIVE_INFINITY, 1e-320
    };
    private static final int[] WHOLE = {0, 1, 2, 3, 5, -1, 100_000, Integer.MAX_VALUE, Integer.MIN_VALUE};
    private static final List<String> TEXTS = List.of("", "a", "\u0000\uD800", "x".repeat(100_000));

    private final LocalRespondent reference;
    private final Random random;
    private final int rightPercent;

    StrangeAnswers(Question<?> question, long seed) {
        reference = new LocalRespondent(question::reference);
        random = new Random(seed);
        rightPercent = random.nextInt(100);
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
        if (random.nextInt(100) < rightPercent) {
            return reference.call(call);
        }
        return new Outcome.Returned(value(call.method().getGenericReturnType()), List.of());
    }

    @Override
    public Printed takeOutput() {
        return reference.takeOutput();
    }

    private Object value(Type type) {
        if (type instanceof ParameterizedType generic) {
            Type element = generic.getActualTypeArguments()[0];
            Collection<Object> values = generic.getRawType() == Set.class ? new TreeSet<>() : new ArrayList<>();
            for (int left = length(); left > 0; left--) {
                values.add(value(element));
            }
            return values;
        }
        Class<?> plain = (Class<?>) type;
        if (plain == int.class) {
            return WHOLE[random.nextInt(WHOLE.length)];
        }
        if (plain == long.class) {
            return random.nextLong();
        }
        if (plain == double.class) {
            return number();
        }
        if (plain == boolean.class) {
            return random.nextBoolean();
        }
        if (plain == String.class) {
            return TEXTS.get(random.nextInt(TEXTS.size()));
        }
        if (plain.isEnum()) {
            return plain.getEnumConstants()[random.nextInt(plain.getEnumConstants().length)];
        }
        return plain.isArray() ? array(plain.getComponentType()) : object(plain);
    }

    private int length() {
        return random.nextInt(5);
    }

    private double number() {
        return NUMBERS[random.nextInt(NUMBERS.length)];
    }

    private Object array(Class<?> component) {
        Object array = Array.newInstance(component, length());
        for (int i = 0; i < Array.getLength(array); i++) {
            Array.set(array, i, value(component));
        }
        return array;
    }

    private Object object(Class<?> type) {
        int[] sizes = IntStream.generate(() -> 1 + random.nextInt(6)).limit(4).toArray();
        if (type == Tensor.class) {
            return new Tensor(sizes[0], sizes[1], sizes[2], numbers(sizes[0] * sizes[1] * sizes[2]));
        }
        if (type == Shape.class) {
            return new Shape(sizes[0], sizes[1] * 100_000, sizes[2]);
        }
        if (type == Kernel.class) {
            int weights = sizes[0] * sizes[1] * sizes[2] * sizes[3];
            return new Kernel(sizes[0], sizes[1], sizes[2], sizes[3], numbers(weights));
        }
        return record(type);
    }

    private double[] numbers(int count) {
        double one = number();
        boolean mixed = random.nextBoolean();
        return DoubleStream.generate(() -> mixed ? number() : one).limit(count).toArray();
    }

    private Object record(Class<?> type) {
        RecordComponent[] components = type.getRecordComponents();
        Class<?>[] types = new Class<?>[components.length];
        Object[] parts = new Object[components.length];
        for (int i = 0; i < components.length; i++) {
            types[i] = components[i].getType();
            parts[i] = value(components[i].getGenericType());
        }
        try {
            Constructor<?> constructor = type.getDeclaredConstructor(types);
            return constructor.newInstance(parts);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("the contract has a new kind of value: " + type, e);
        }
    }
}
