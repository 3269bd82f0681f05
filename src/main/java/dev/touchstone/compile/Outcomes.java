package dev.touchstone.compile;

import dev.touchstone.compile.worker.Bounds;
import dev.touchstone.compile.worker.Finding;
import dev.touchstone.compile.worker.Product;
import dev.touchstone.compile.worker.WorkerMain;
import dev.touchstone.expect.Fact;
import dev.touchstone.expect.Reason;
import dev.touchstone.intake.SourceFile;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/** What an exchange with a worker means for the submission. */
final class Outcomes {
    /** The JVM's own exit code when it is told to exit on an OutOfMemoryError. */
    private static final int JVM_OUT_OF_MEMORY = 3;

    private Outcomes() {}

    /** Why sources are not even sent; null if they are within the bounds. */
    static @Nullable NotCompiled refusalOf(List<SourceFile> sources) {
        if (sources.size() > Bounds.SOURCES) {
            return refused("sources", sources.size() + "; at most " + Bounds.SOURCES);
        }
        long bytes = 64;
        for (SourceFile source : sources) {
            int pathLength = source.path().length();
            if (pathLength > Bounds.NAME_CHARS) {
                return refused("length of a path", pathLength + " characters; at most " + Bounds.NAME_CHARS);
            }
            bytes += 8L + utf8Length(source.path()) + utf8Length(source.text());
        }
        return bytes <= Bounds.REQUEST_BYTES
                ? null
                : refused("size of the sources", bytes + " bytes; at most " + Bounds.REQUEST_BYTES);
    }

    static CompileOutcome of(Exchange exchange, CompileLimits limits) {
        if (exchange instanceof Exchange.Answered answered) {
            return of(answered.product());
        }
        if (exchange instanceof Exchange.Died died) {
            return ofDeath(died.exitCode());
        }
        if (exchange instanceof Exchange.Garbled garbled) {
            return refused("compiler", "gave an answer that cannot be read: " + garbled.what());
        }
        return because(
                Reason.TIMEOUT,
                new Fact("compiling", "not done after " + seconds(limits.wall().toMillis())));
    }

    static CompileOutcome of(Product product) {
        List<Diagnostic> diagnostics =
                product.findings().stream().map(Outcomes::diagnostic).toList();
        if (!product.refusal().isEmpty()) {
            return new NotCompiled(
                    Reason.UNCOMPILABLE, List.of(new Fact("compiled to", product.refusal())), diagnostics);
        }
        return new Compiled(product.classes(), product.partial(), diagnostics);
    }

    private static NotCompiled ofDeath(OptionalInt exitCode) {
        int code = exitCode.orElse(-1);
        if (code == WorkerMain.OUT_OF_MEMORY || code == JVM_OUT_OF_MEMORY) {
            return because(Reason.OUT_OF_MEMORY, new Fact("compiling", "takes more memory than a compiler is given"));
        }
        return because(
                Reason.UNCOMPILABLE,
                new Fact("compiler", "died of this submission, twice"),
                new Fact("exit code", exitCode.isPresent() ? Integer.toString(code) : "none"));
    }

    private static NotCompiled refused(String key, String value) {
        return because(Reason.UNCOMPILABLE, new Fact(key, value));
    }

    private static NotCompiled because(Reason reason, Fact... facts) {
        return new NotCompiled(reason, List.of(facts), List.of());
    }

    private static Diagnostic diagnostic(Finding finding) {
        Severity severity = finding.error() ? Severity.ERROR : Severity.WARNING;
        return new Diagnostic(finding.file(), finding.line(), finding.column(), severity, finding.message());
    }

    private static String seconds(long millis) {
        return millis % 1000 == 0 ? millis / 1000 + " s" : millis + " ms";
    }

    private static long utf8Length(String text) {
        return text.getBytes(StandardCharsets.UTF_8).length;
    }
}
