package dev.touchstone.compile;

import java.util.List;

/** What became of a submission's sources. The same sources give the same outcome, byte for byte. */
public sealed interface CompileOutcome permits Compiled, NotCompiled {
    /** What the compiler had to say, in its order, each message once, at most 100. */
    List<Diagnostic> diagnostics();
}
