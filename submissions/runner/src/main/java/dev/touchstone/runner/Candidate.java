package dev.touchstone.runner;

import java.lang.reflect.Constructor;
import java.lang.reflect.Modifier;
import java.util.Arrays;

/**
 * A student's class that implements a question's interface.
 *
 * @param type the class, not initialised
 * @param flaw why it cannot be instantiated, as the end of a sentence; empty when it can
 */
record Candidate(Class<?> type, String flaw) {

    static Candidate of(Class<?> type) {
        try {
            return new Candidate(type, flawOf(type));
        } catch (Throwable e) { // reflection resolves the types of signatures, which may be missing or broken
            return new Candidate(type, "cannot be examined (" + e + ")");
        }
    }

    boolean usable() {
        return flaw.isEmpty();
    }

    private static String flawOf(Class<?> type) {
        if (type.isEnum() || Enum.class.isAssignableFrom(type)) {
            return "is an enum, of which no fresh instance can be made; use a class";
        }
        if (type.isAnonymousClass() || type.isLocalClass()) {
            return "is declared inside a method or an expression; make it a top-level or a static nested class";
        }
        if (Modifier.isAbstract(type.getModifiers())) {
            return "is abstract";
        }
        if (type.isMemberClass() && !Modifier.isStatic(type.getModifiers())) {
            return "is an inner class; declare it static";
        }
        Constructor<?>[] constructors = type.getDeclaredConstructors();
        String[] signatures = new String[constructors.length];
        for (int i = 0; i < constructors.length; i++) {
            if (constructors[i].getParameterCount() == 0) {
                return "";
            }
            signatures[i] = signature(constructors[i]);
        }
        Arrays.sort(signatures);
        return "has no constructor without arguments; its constructors are " + String.join(", ", signatures);
    }

    private static String signature(Constructor<?> constructor) {
        StringBuilder signature = new StringBuilder("(");
        String separator = "";
        for (Class<?> parameter : constructor.getParameterTypes()) {
            signature.append(separator).append(parameter.getTypeName());
            separator = ", ";
        }
        return signature.append(')').toString();
    }
}
