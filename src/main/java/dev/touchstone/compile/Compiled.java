package dev.touchstone.compile;

import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * There are classes, perhaps none: a submission without sources compiles to nothing.
 *
 * @param classes binary name, such as {@code alice.Convolve$Window}, to class file; no class of the contract is among
 *     them. The arrays are not to be changed.
 * @param partial true when javac refused the sources: the classes are ECJ's, and whatever does not compile throws
 *     {@code java.lang.Error} when it is called
 */
public record Compiled(SortedMap<String, byte[]> classes, boolean partial, List<Diagnostic> diagnostics)
        implements CompileOutcome {
    public Compiled {
        classes = Collections.unmodifiableSortedMap(new TreeMap<>(classes));
        diagnostics = List.copyOf(diagnostics);
    }
}
