package dev.touchstone.runner;

import dev.touchstone.wire.Bounds;
import java.util.Map;
import java.util.TreeMap;

/**
 * Defines the student's classes from memory. The contract comes first: a submission's own copy of a contract type is
 * ignored, as one of a JDK type is.
 */
final class SubmissionLoader extends ClassLoader {
    private final Map<String, byte[]> files;
    private final Map<String, Class<?>> loaded = new TreeMap<>();
    private final Map<String, String> broken = new TreeMap<>();

    /** Takes class files by binary name. */
    SubmissionLoader(Map<String, byte[]> files, ClassLoader contract) {
        super(contract);
        this.files = files;
    }

    /** Loads every class without initialising any; one that fails does not hurt the others. */
    void loadAll() {
        for (String name : files.keySet()) {
            try {
                Class<?> type = Class.forName(name, false, this);
                if (type.getClassLoader() == this) {
                    loaded.put(name, type);
                }
            } catch (Throwable e) { // LinkageError, SecurityException for java.*, whatever a class file may cause
                broken.put(name, Bounds.clip(e.toString(), Bounds.FRAME));
            }
        }
    }

    /** The student's classes by binary name, sorted. */
    Map<String, Class<?>> loaded() {
        return loaded;
    }

    /** Why a class could not be loaded, by binary name, sorted. */
    Map<String, String> broken() {
        return broken;
    }

    @Override
    protected Class<?> findClass(String name) throws ClassNotFoundException {
        byte[] file = files.get(name);
        if (file == null) {
            throw new ClassNotFoundException(name);
        }
        return defineClass(name, file, 0, file.length);
    }
}
