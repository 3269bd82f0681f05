package dev.touchstone.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.dialect.Dialects;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;

/** The published schemas of what the harness writes, to be held against the bytes it wrote. */
public final class ReportSchema {
    /** {@code report.json} of one submission. */
    public static final ReportSchema REPORT = new ReportSchema("report.schema.json");

    /** {@code summary.json} of a run. */
    public static final ReportSchema SUMMARY = new ReportSchema("summary.schema.json");

    /** {@code audit.json}. */
    public static final ReportSchema AUDIT = new ReportSchema("/dev/touchstone/audit/audit.schema.json");

    private final Schema schema;

    private ReportSchema(String resource) {
        try (InputStream stream = ReportWriter.class.getResourceAsStream(resource)) {
            assertThat(stream).as(resource).isNotNull();
            SchemaRegistryConfig config =
                    SchemaRegistryConfig.builder().locale(Locale.ENGLISH).build();
            schema = SchemaRegistry.withDialect(
                            Dialects.getDraft202012(), builder -> builder.schemaRegistryConfig(config))
                    .getSchema(stream);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Fails unless these bytes are strict UTF-8 and a report as the schema wants it. */
    public static void assertValid(byte[] report) {
        assertThat(REPORT.faults(report)).isEmpty();
    }

    /** Each fault as its place and its words, such as {@code /score: required property 'earned' not found}. */
    public List<String> faults(byte[] json) {
        return schema.validate(decoded(json), InputFormat.JSON).stream()
                .map(ReportSchema::words)
                .sorted()
                .toList();
    }

    private static String words(Error error) {
        return error.getInstanceLocation() + ": " + error.getMessage();
    }

    private static String decoded(byte[] json) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(json))
                    .toString();
        } catch (CharacterCodingException e) {
            throw new AssertionError("this is not UTF-8", e);
        }
    }
}
