package dev.touchstone.wire;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What the judge asks of a child. Several calls may be sent at once; the child answers them one after the other, each as
 * soon as it is done. A reply carries its request's id, which the judge chooses at random so that nothing can be
 * answered before it was asked. Byte arrays are not copied.
 */
public sealed interface Request {

    /** The id that the reply must carry. */
    long id();

    /**
     * Brings the submission; the first request. What an earlier one brought is gone.
     *
     * @param classes class files by binary name
     * @param services class names by interface, from the submission's {@code META-INF/services}; may be empty
     * @param questions the interfaces to find answers for, by binary name
     * @param outputLimit how many bytes of output the child keeps in all, at most {@link Bounds#OUTPUT}
     */
    record Load(
            long id,
            Map<String, byte[]> classes,
            Map<String, List<String>> services,
            List<String> questions,
            int outputLimit)
            implements Request {
        public Load {
            classes = Collections.unmodifiableMap(new LinkedHashMap<>(classes));
            services = Collections.unmodifiableMap(new LinkedHashMap<>(services));
            questions = List.copyOf(questions);
        }
    }

    /** Makes a fresh instance of the class that answers the question. */
    record Open(long id, String question) implements Request {}

    /**
     * Calls a method of the open instance.
     *
     * @param question the question that was opened last
     * @param method the method's name
     * @param descriptor its erased descriptor, see {@link Methods#descriptor}
     * @param arguments the arguments by {@link ValueCodec#encodeAll} against the generic parameter types
     */
    @SuppressWarnings("ArrayRecordComponent") // bytes on their way to a codec; nobody compares requests
    record Call(long id, String question, String method, String descriptor, byte[] arguments) implements Request {}
}
