package dev.touchstone.runner;

import dev.touchstone.wire.Bounds;
import java.lang.reflect.InvocationTargetException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Tells what a student's code threw. The throwable may be of a student's class, so that every method of it is called as
 * student code is: anything may come out.
 */
final class Failures {
    private static final String AGAIN = "Could not initialize class ";

    /** What each class's static initialiser threw: the JVM tells it only once, but every check shall name it. */
    private final Map<String, Throwable> initialisers = new HashMap<>();

    /** What the student's code threw, without what reflection and class initialisation wrapped around it. */
    Throwable cause(Throwable thrown) {
        Throwable cause = thrown;
        // By class, not by instanceof: a student's subclass may do anything in getCause.
        if (cause.getClass() == InvocationTargetException.class && cause.getCause() != null) {
            cause = cause.getCause();
        }
        if (cause.getClass() == ExceptionInInitializerError.class && cause.getCause() != null) {
            cause = cause.getCause();
            remember(cause);
        } else if (cause instanceof NoClassDefFoundError error) {
            cause = first(error);
        }
        return cause;
    }

    /** Class and superclasses, most specific first. */
    List<String> types(Throwable thrown) {
        List<String> types = new ArrayList<>();
        Class<?> type = thrown.getClass();
        while (type != Object.class && types.size() < Bounds.TYPES) {
            types.add(Bounds.clip(type.getName(), Bounds.NAME));
            type = type.getSuperclass();
        }
        return types;
    }

    /** The message, or nothing where there is none or {@code getMessage} throws. */
    String message(Throwable thrown) {
        try {
            String message = thrown.getMessage();
            return message == null ? "" : Bounds.clip(message, Bounds.MESSAGE);
        } catch (Throwable e) {
            return "";
        }
    }

    /** The frames of the student's and the contract's classes down to the runner's own, innermost first. */
    List<String> frames(Throwable thrown) {
        List<String> frames = new ArrayList<>();
        if (thrown instanceof StackOverflowError) {
            return frames;
        }
        try {
            for (StackTraceElement frame : thrown.getStackTrace()) {
                if (ofRunner(frame) || frames.size() == Bounds.FRAMES) {
                    break;
                }
                if (frame.getModuleName() == null && !ofReflection(frame)) { // the JDK's modules have names
                    frames.add(Bounds.clip(text(frame), Bounds.FRAME));
                }
            }
        } catch (Throwable e) {
            frames.clear();
        }
        return frames;
    }

    private static boolean ofRunner(StackTraceElement frame) {
        return frame.getClassName().startsWith("dev.touchstone.");
    }

    /** Accessors that a JVM up to 17 makes on the way, once a method was called often; they are in no named module. */
    private static boolean ofReflection(StackTraceElement frame) {
        return frame.getClassName().startsWith("jdk.internal.reflect.");
    }

    private static String text(StackTraceElement frame) {
        StringBuilder text = new StringBuilder();
        text.append(frame.getClassName()).append('.').append(frame.getMethodName());
        text.append('(').append(frame.getFileName() == null ? "unknown" : frame.getFileName());
        if (frame.getLineNumber() >= 0) {
            text.append(':').append(frame.getLineNumber());
        }
        return text.append(')').toString();
    }

    private void remember(Throwable cause) {
        try {
            for (StackTraceElement frame : cause.getStackTrace()) {
                if (frame.getMethodName().equals("<clinit>")) {
                    initialisers.putIfAbsent(frame.getClassName(), cause);
                }
            }
        } catch (Throwable e) {
            return; // a trace that cannot be read is not worth a reply
        }
    }

    private Throwable first(NoClassDefFoundError error) {
        String message = message(error);
        Throwable first = message.startsWith(AGAIN) ? initialisers.get(message.substring(AGAIN.length())) : null;
        return first == null ? error : first;
    }
}
