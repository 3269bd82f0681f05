package dev.touchstone.check;

import dev.touchstone.assignment.Question;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.List;
import org.opentest4j.TestAbortedException;

/**
 * Runs a property without jqwik, on the inputs that jqwik generated when the tape was recorded: generating them costs more
 * than the rest. They are a function of the seed, so that a property which passes here passes there. Whatever else
 * happens here says nothing, and jqwik has to run: a try that fails (jqwik looks for a smaller input), a call that is
 * not on the tape or that was never answered, a parameter that jqwik injects. A property that changes its inputs leaves
 * the tape as well, for the tape has the arguments as they were. Properties that have jqwik do something before or
 * after them are never run here: see {@link Engines#runsAlone}.
 */
final class Rerun {
    private Rerun() {}

    /** True if the property passes with the answers that were played; false if nothing is known. */
    static boolean passes(Question<?> question, Interview interview, List<TriedInput> inputs) {
        if (inputs.isEmpty() || interview.notOpened().isPresent()) {
            return false;
        }
        Attempt attempt = new Attempt(interview.check(), interview.onTapeOnly(), 0);
        Method property = interview.check().method();
        property.setAccessible(true);
        try {
            Object instance = instance(property.getDeclaringClass());
            attempt.giveTo(instance, question.api());
            for (TriedInput input : inputs) {
                if (input.assumed() != satisfied(property, instance, input)) {
                    return false;
                }
            }
            return attempt.end().isEmpty();
        } catch (ReflectiveOperationException | RuntimeException e) {
            return false; // jqwik runs it, and shows what is wrong
        }
    }

    private static Object instance(Class<?> type) throws ReflectiveOperationException {
        Constructor<?> constructor = type.getDeclaredConstructor();
        constructor.setAccessible(true);
        return constructor.newInstance();
    }

    /** False if the property assumes that it gets no such input; an exception if it does not hold. */
    private static boolean satisfied(Method property, Object instance, TriedInput input)
            throws ReflectiveOperationException {
        try {
            Object holds = property.invoke(instance, input.parameters().toArray());
            if (Boolean.FALSE.equals(holds)) {
                throw new InvocationTargetException(new AssertionError("the property does not hold"));
            }
            return true;
        } catch (InvocationTargetException e) {
            if (e.getCause() instanceof TestAbortedException) {
                return false;
            }
            throw e;
        }
    }
}
