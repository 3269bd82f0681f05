package dev.touchstone.check;

import dev.touchstone.check.Attempt.FailedTry;
import dev.touchstone.remote.StudentFault;
import java.lang.reflect.Parameter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.lifecycle.AroundPropertyHook;
import net.jqwik.api.lifecycle.AroundTryHook;
import net.jqwik.api.lifecycle.LifecycleHook;
import net.jqwik.api.lifecycle.PropagationMode;
import net.jqwik.api.lifecycle.PropertyExecutionResult;
import net.jqwik.api.lifecycle.PropertyExecutor;
import net.jqwik.api.lifecycle.PropertyLifecycleContext;
import net.jqwik.api.lifecycle.TryExecutionResult;
import net.jqwik.api.lifecycle.TryExecutor;
import net.jqwik.api.lifecycle.TryLifecycleContext;

/**
 * Gives each property its subject and its seed, bounds the shrinking by a count, and notes what was found; found by
 * jqwik through {@code META-INF/services}. Shrinking is FULL because jqwik's BOUNDED shrinks on another thread against
 * the clock, which would make reports depend on the load of the machine.
 */
public final class JqwikHook implements AroundPropertyHook, AroundTryHook {
    @Override
    public PropagationMode propagateTo() {
        return PropagationMode.ALL_DESCENDANTS;
    }

    @Override
    public boolean appliesTo(Optional<java.lang.reflect.AnnotatedElement> element) {
        return true;
    }

    @Override
    public PropertyExecutionResult aroundProperty(PropertyLifecycleContext context, PropertyExecutor property)
            throws Throwable {
        Optional<CurrentRun> bound = CurrentRun.bound();
        if (bound.isEmpty()) {
            return property.execute();
        }
        Attempt attempt = bound.get().begin(context.targetMethod(), context.testInstance());
        context.attributes().setSeed(Long.toString(bound.get().seedOf(context.targetMethod())));
        context.attributes().setShrinking(ShrinkingMode.FULL);
        PropertyExecutionResult result = property.execute();
        Optional<FailedTry> smallest =
                result.throwable().map(TryFailed::causeOf).flatMap(attempt::smallestFailure);
        if (smallest.isEmpty()) {
            return result;
        }
        attempt.searched(sample(context, smallest.get().parameters()));
        return result.mapTo(
                PropertyExecutionResult.Status.FAILED, smallest.get().cause());
    }

    private static List<String> sample(PropertyLifecycleContext context, List<Object> parameters) {
        Parameter[] declared = context.targetMethod().getParameters();
        List<String> sample = new ArrayList<>();
        for (int i = 0; i < parameters.size() && i < declared.length; i++) {
            sample.addAll(SampleText.of(declared[i].getName(), parameters.get(i), context.containerClass()));
        }
        return sample;
    }

    /**
     * In the search for a smaller counterexample an input either fails like the first one or does not count. jqwik has a
     * third kind, invalid inputs: those that the property does not assume, and those that fail at another line. Where it
     * meets many of them it searches on behind each, without end and without a single try, because it has tried them all.
     */
    @Override
    public TryExecutionResult aroundTry(TryLifecycleContext context, TryExecutor executor, List<Object> parameters)
            throws Throwable {
        Optional<Attempt> attempt = CurrentRun.bound().flatMap(run -> run.attempt(context.targetMethod()));
        if (attempt.isEmpty()) {
            return executor.execute(parameters);
        }
        if (attempt.get().over()) {
            throw new SearchEnded();
        }
        attempt.get().tryStarts();
        TryExecutionResult result = falsifiedByErrorsToo(executor, parameters);
        if (result.isFalsified()) {
            Throwable cause = result.throwable().orElseGet(() -> new AssertionError("the property does not hold"));
            boolean likeTheFirst = attempt.get().tryFailed(cause, parameters);
            return likeTheFirst ? TryExecutionResult.falsified(new TryFailed(cause)) : TryExecutionResult.satisfied();
        }
        if (attempt.get().searching()) {
            return TryExecutionResult.satisfied();
        }
        attempt.get().tried(parameters, result.isSatisfied());
        return result;
    }

    /** jqwik would end the property at an error that is no assertion, without looking for a smaller input. */
    private static TryExecutionResult falsifiedByErrorsToo(TryExecutor executor, List<Object> parameters) {
        try {
            return executor.execute(parameters);
        } catch (StudentFault fault) {
            return TryExecutionResult.falsified(fault);
        }
    }

    /** The failure of a try as jqwik sees it: all are of one kind and from one place. */
    private static final class TryFailed extends AssertionError {
        private static final long serialVersionUID = 1L;

        TryFailed(Throwable cause) {
            super(cause.getMessage(), cause);
            setStackTrace(new StackTraceElement[] {new StackTraceElement("check", "try", null, 0)});
        }

        static Throwable causeOf(Throwable thrown) {
            return thrown instanceof TryFailed failed && failed.getCause() != null ? failed.getCause() : thrown;
        }
    }

    /**
     * Ends the search for a smaller input. Answering "satisfied" from here on would end it too, but only after jqwik
     * has enumerated every remaining candidate, which can be millions.
     */
    private static final class SearchEnded extends Error {
        private static final long serialVersionUID = 1L;

        SearchEnded() {
            super("the search for a smaller input has ended", null, false, false);
        }
    }

    /** Named so that jqwik's list of hooks is readable in its own error messages. */
    @Override
    public String toString() {
        return LifecycleHook.class.getSimpleName() + " of Touchstone";
    }
}
