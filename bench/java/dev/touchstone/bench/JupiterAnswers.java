package dev.touchstone.bench;

import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/** Gives each JUnit test its answer; found by JUnit through {@code META-INF/services}. */
public final class JupiterAnswers implements BeforeEachCallback {
    @Override
    public void beforeEach(ExtensionContext context) throws ReflectiveOperationException {
        if (Answers.configured().isPresent()) {
            Answers.configured().get().inject(context.getRequiredTestMethod(), context.getRequiredTestInstance());
        }
    }
}
