package dev.touchstone.compile;

import dev.touchstone.expect.Fact;
import dev.touchstone.expect.Reason;
import java.util.List;

/**
 * The sources are more than the compiler can bear; the student's fault.
 *
 * @param reason {@link Reason#TIMEOUT}, {@link Reason#OUT_OF_MEMORY} or {@link Reason#UNCOMPILABLE}
 * @param facts what happened
 */
public record NotCompiled(Reason reason, List<Fact> facts, List<Diagnostic> diagnostics) implements CompileOutcome {
    public NotCompiled {
        facts = List.copyOf(facts);
        diagnostics = List.copyOf(diagnostics);
    }
}
