package dev.touchstone.check;

import dev.touchstone.check.Attempt.PropertySearch;
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
        attempt.searched(new PropertySearch(result.countTries(), sample(context, result)));
        return result;
    }

    private static List<String> sample(PropertyLifecycleContext context, PropertyExecutionResult result) {
        List<Object> parameters = result.falsifiedParameters().orElse(List.of());
        Parameter[] declared = context.targetMethod().getParameters();
        List<String> sample = new ArrayList<>();
        for (int i = 0; i < parameters.size() && i < declared.length; i++) {
            sample.addAll(SampleText.of(declared[i].getName(), parameters.get(i), context.containerClass()));
        }
        return sample;
    }

    @Override
    public TryExecutionResult aroundTry(TryLifecycleContext context, TryExecutor executor, List<Object> parameters)
            throws Throwable {
        Optional<Attempt> attempt = CurrentRun.bound().flatMap(run -> run.attempt(context.targetMethod()));
        if (attempt.isEmpty()) {
            return executor.execute(parameters);
        }
        if (attempt.get().over()) {
            return TryExecutionResult.satisfied();
        }
        attempt.get().tryStarts();
        TryExecutionResult result = executor.execute(parameters);
        if (result.isFalsified()) {
            attempt.get().tryFailed(result.throwable());
        }
        return result;
    }

    /** Named so that jqwik's list of hooks is readable in its own error messages. */
    @Override
    public String toString() {
        return LifecycleHook.class.getSimpleName() + " of Touchstone";
    }
}
