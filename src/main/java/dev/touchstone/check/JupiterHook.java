package dev.touchstone.check;

import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/** Gives each JUnit test its subject; found by JUnit through {@code META-INF/services}. */
public final class JupiterHook implements BeforeEachCallback {
    @Override
    public void beforeEach(ExtensionContext context) {
        CurrentRun.bound().ifPresent(run -> {
            Attempt attempt = run.begin(context.getRequiredTestMethod(), context.getRequiredTestInstance());
            attempt.tryStarts();
        });
    }
}
