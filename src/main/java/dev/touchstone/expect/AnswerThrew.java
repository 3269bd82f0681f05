package dev.touchstone.expect;

import java.util.List;

/**
 * The student's method threw. The exception itself stays in the process it happened in; here are its names and words
 * as data, so that a check can tell an expected exception from another one.
 */
public final class AnswerThrew extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient Thrown thrown;

    /**
     * An exception as data.
     *
     * @param types the exception's class and superclasses, most specific first
     * @param message its message, bounded, or empty
     * @param frames the innermost frames in the student's code, bounded
     */
    public record Thrown(List<String> types, String message, List<String> frames) {
        /** Takes copies. */
        public Thrown {
            types = List.copyOf(types);
            frames = List.copyOf(frames);
        }

        /** True if the exception is an instance of the named class. */
        public boolean is(Class<? extends Throwable> type) {
            return types.contains(type.getName());
        }

        @Override
        public String toString() {
            return message.isEmpty() ? type() : type() + ": " + message;
        }

        /** The name of the exception's own class. */
        public String type() {
            return types.isEmpty() ? "an unknown exception" : types.get(0);
        }
    }

    public AnswerThrew(Thrown thrown) {
        super(thrown.toString(), null, false, false);
        this.thrown = thrown;
    }

    /** What was thrown. */
    public Thrown thrown() {
        return thrown;
    }
}
