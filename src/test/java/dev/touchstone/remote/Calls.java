package dev.touchstone.remote;

import dev.touchstone.expect.Fact;
import java.util.List;

/** Calls of {@link Adder}, and what came of them as text. */
final class Calls {
    private Calls() {}

    static Call add(int... numbers) {
        return new Call(method("add", int[].class), List.of(numbers));
    }

    static Call name() {
        return new Call(method("name"), List.of());
    }

    private static java.lang.reflect.Method method(String name, Class<?>... parameters) {
        try {
            return Adder.class.getDeclaredMethod(name, parameters);
        } catch (NoSuchMethodException e) {
            throw new IllegalArgumentException(name, e);
        }
    }

    /** The reason and the facts, on one line. */
    static String words(Fault fault) {
        StringBuilder words = new StringBuilder(fault.reason().id());
        for (Fact fact : fault.facts()) {
            words.append(" | ").append(fact.key()).append(": ").append(fact.value());
        }
        return words.toString();
    }

    static String words(Outcome outcome) {
        if (outcome instanceof Outcome.Lost lost) {
            return "lost: " + words(lost.fault());
        }
        if (outcome instanceof Outcome.Refused refused) {
            return "refused: " + words(refused.fault());
        }
        if (outcome instanceof Outcome.Threw threw) {
            return "threw: " + threw.thrown();
        }
        return "returned: " + ((Outcome.Returned) outcome).value();
    }
}
