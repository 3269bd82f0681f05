package dev.touchstone.wire;

import java.util.List;

/**
 * What a child answers. Everything in it comes from a process in which student code runs: it is data, never a verdict,
 * and any of it may be forged. Byte arrays are not copied.
 */
public sealed interface Reply {

    /** The first frame of a child, unasked: it is up and reads requests. */
    record Hello(int protocol, String javaVersion) implements Reply {
        /** The protocol that this code speaks. */
        public static final int PROTOCOL = 1;
    }

    /** To {@link Request.Load}: one discovery per question, in the order of the request. */
    record Loaded(long id, List<Discovery> discoveries) implements Reply {
        public Loaded {
            discoveries = List.copyOf(discoveries);
        }
    }

    /** To {@link Request.Open}: the instance is there. */
    record Opened(long id, Captured output) implements Reply {}

    /**
     * To {@link Request.Call}: the method's answer.
     *
     * @param value by {@link ValueCodec#encode} against the method's generic return type
     * @param mutations the arguments that the method changed, by index
     */
    @SuppressWarnings("ArrayRecordComponent") // bytes on their way to a codec; nobody compares replies
    record Returned(long id, byte[] value, List<Mutation> mutations, Captured output) implements Reply {
        public Returned {
            mutations = List.copyOf(mutations);
        }
    }

    /**
     * To {@link Request.Open} or {@link Request.Call}: the student's code threw.
     *
     * @param types class and superclasses, most specific first, at most {@link Bounds#TYPES}
     * @param message at most {@link Bounds#MESSAGE} chars; empty where there is none
     * @param frames innermost first, at most {@link Bounds#FRAMES}, without those of the runner and the JDK; empty after
     *     a StackOverflowError, whose frames differ from run to run
     */
    record Threw(long id, List<String> types, String message, List<String> frames, Captured output) implements Reply {
        public Threw {
            types = List.copyOf(types);
            frames = List.copyOf(frames);
        }
    }

    /** To {@link Request.Call}: the method returned something that the wire does not carry. */
    record Refused(long id, Why why, String detail, Captured output) implements Reply {

        /** What is wrong with the answer. The order is the code on the wire. */
        public enum Why {
            /** It is null or holds a null. */
            NULL,
            /** It goes beyond the {@link WireLimits}. */
            TOO_LARGE,
            /** It holds something that its declared type does not allow. */
            UNENCODABLE
        }
    }
}
