package dev.touchstone.compile.worker;

import java.util.SortedMap;
import java.util.TreeMap;

/** Collects class files as a compiler writes them; what is beyond the bounds is counted and thrown away. */
final class ClassFiles {
    private final SortedMap<String, byte[]> classes = new TreeMap<>();
    private String refusal = "";
    private long total;

    /** Takes a class file. Of two with the same name the first stays: the second is a reported error anyhow. */
    void add(String name, byte[] content) {
        if (!isLoadable(name) || classes.containsKey(name) || !refusal.isEmpty()) {
            return;
        }
        total += content.length;
        if (!ClassName.isBinaryName(name)) {
            refuse("a class name of " + name.length() + " characters; at most " + Bounds.NAME_CHARS);
        } else if (classes.size() == Bounds.CLASSES) {
            refuse("more than " + Bounds.CLASSES + " classes");
        } else if (total > Bounds.CLASS_BYTES) {
            refuse("class files of more than " + (Bounds.CLASS_BYTES >> 20) + " MiB");
        } else {
            classes.put(name, content);
        }
    }

    SortedMap<String, byte[]> classes() {
        return classes;
    }

    /** Which bound was exceeded, empty if none. */
    String refusal() {
        return refusal;
    }

    private void refuse(String why) {
        refusal = why;
        classes.clear();
    }

    // No class loader but the platform's own may define classes of java.*; module-info is no class.
    private static boolean isLoadable(String name) {
        return !name.startsWith("java.") && !name.equals("module-info");
    }
}
