package dev.touchstone.report;

import com.fasterxml.jackson.annotation.JsonInclude;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * Trees of records as JSON on one line, and back: for lists of lines, for programs that listen, and for what the parts of
 * a run tell each other. Equal trees give equal text: maps are written in the order of their keys.
 */
public final class Json {
    private final JsonMapper mapper = JsonMapper.builder()
            .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
            .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
            .disable(SerializationFeature.FAIL_ON_EMPTY_BEANS)
            .changeDefaultPropertyInclusion(value -> value.withValueInclusion(JsonInclude.Include.ALWAYS))
            .build();

    /** The tree on one line, without a line end. */
    public String line(Object tree) {
        return mapper.writeValueAsString(tree);
    }

    /**
     * The tree that this text is.
     *
     * @throws NotJson if it is no such tree
     */
    public <T> T read(String text, Class<T> type) {
        try {
            return mapper.readValue(text, type);
        } catch (tools.jackson.core.JacksonException e) {
            throw new NotJson("not the JSON text of a " + type.getSimpleName() + ": " + e.getOriginalMessage(), e);
        }
    }

    /** A text that is not what it should be, such as a file that somebody changed. */
    public static final class NotJson extends RuntimeException {
        private static final long serialVersionUID = 1L;

        NotJson(String message, Throwable cause) {
            super(message, cause);
        }
    }
}
