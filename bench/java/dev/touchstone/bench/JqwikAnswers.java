package dev.touchstone.bench;

import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Method;
import java.util.Optional;
import net.jqwik.api.lifecycle.AroundPropertyHook;
import net.jqwik.api.lifecycle.PropagationMode;
import net.jqwik.api.lifecycle.PropertyExecutionResult;
import net.jqwik.api.lifecycle.PropertyExecutor;
import net.jqwik.api.lifecycle.PropertyLifecycleContext;

/** Gives each property its answer and Touchstone's seed; found by jqwik through {@code META-INF/services}. */
public final class JqwikAnswers implements AroundPropertyHook {
    @Override
    public PropagationMode propagateTo() {
        return PropagationMode.ALL_DESCENDANTS;
    }

    @Override
    public boolean appliesTo(Optional<AnnotatedElement> element) {
        return true;
    }

    @Override
    public PropertyExecutionResult aroundProperty(PropertyLifecycleContext context, PropertyExecutor property)
            throws Throwable {
        if (Answers.configured().isPresent()) {
            Answers answers = Answers.configured().get();
            Method method = context.targetMethod();
            answers.inject(method, context.testInstance());
            context.attributes()
                    .setSeed(answers.checks()
                            .of(method.getDeclaringClass().getName(), method.getName())
                            .seed());
        }
        return property.execute();
    }
}
