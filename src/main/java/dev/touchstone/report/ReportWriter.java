package dev.touchstone.report;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.nio.charset.StandardCharsets;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.databind.ObjectWriter;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Writes reports and summaries as JSON: UTF-8, two spaces, {@code \n}, members in the order of the records, nothing unseen. */
public final class ReportWriter {
    private static final DefaultIndenter INDENTER = new DefaultIndenter("  ", "\n");

    private final JsonMapper mapper = JsonMapper.builder(
                    JsonFactory.builder().characterEscapes(new Unseen()).build())
            .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
            .disable(SerializationFeature.FAIL_ON_EMPTY_BEANS)
            .changeDefaultPropertyInclusion(value -> value.withValueInclusion(JsonInclude.Include.ALWAYS))
            .build();
    private final ObjectWriter writer = mapper.writer()
            .with(new DefaultPrettyPrinter().withObjectIndenter(INDENTER).withArrayIndenter(INDENTER));

    /** The JSON text of a report, a summary, or any tree of records, with a line end. */
    public byte[] bytes(Object tree) {
        return (writer.writeValueAsString(tree) + "\n").getBytes(StandardCharsets.UTF_8);
    }

    /** Reads a report that this class wrote. */
    public Report read(byte[] bytes) {
        return mapper.readValue(bytes, Report.class);
    }
}
