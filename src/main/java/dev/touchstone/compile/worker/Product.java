package dev.touchstone.compile.worker;

import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What came out of one submission.
 *
 * @param partial whether javac refused the sources and the classes are ECJ's
 * @param classes binary name to class file
 * @param findings javac's diagnostics, then the worker's own, each once
 * @param refusal which bound the classes exceed, empty when they keep all
 */
public record Product(boolean partial, SortedMap<String, byte[]> classes, List<Finding> findings, String refusal) {
    /** What comes out of no sources. */
    public static final Product EMPTY = new Product(false, new TreeMap<>(), List.of(), "");

    public Product {
        classes = Collections.unmodifiableSortedMap(new TreeMap<>(classes));
        findings = findings.stream().distinct().limit(Bounds.FINDINGS).toList();
    }
}
