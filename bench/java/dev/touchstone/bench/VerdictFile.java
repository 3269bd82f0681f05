package dev.touchstone.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.engine.support.descriptor.MethodSource;
import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.TestIdentifier;
import org.junit.platform.launcher.TestPlan;

/**
 * Writes what became of each check, a line {@code id passed} or {@code id failed}, sorted, to the file that the system
 * property {@value #FILE} names. Surefire launches several plans in one process, so the file grows.
 */
public final class VerdictFile implements TestExecutionListener {
    static final String FILE = "bench.verdicts";

    private final Map<String, String> verdicts = new TreeMap<>();

    @Override
    public void executionFinished(TestIdentifier test, TestExecutionResult result) {
        if (Answers.configured().isPresent()
                && test.isTest()
                && test.getSource().orElse(null) instanceof MethodSource source) {
            String id = Answers.configured()
                    .get()
                    .checks()
                    .of(source.getClassName(), source.getMethodName())
                    .id();
            boolean passed = result.getStatus() == TestExecutionResult.Status.SUCCESSFUL;
            verdicts.put(id, passed ? "passed" : "failed");
        }
    }

    @Override
    public void testPlanExecutionFinished(TestPlan plan) {
        String file = System.getProperty(FILE);
        if (file != null) {
            StringBuilder lines = new StringBuilder();
            verdicts.forEach((id, verdict) ->
                    lines.append(id).append(' ').append(verdict).append('\n'));
            try {
                Files.writeString(Path.of(file), lines);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
