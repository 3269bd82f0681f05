package dev.touchstone.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.dialect.Dialects;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/** Validates reports against the schema that the harness ships. */
public final class ReportSchema {
    private ReportSchema() {}

    /** Fails, with what is wrong and where, unless the bytes are a report as the schema wants it. */
    public static void assertValid(byte[] report) {
        try (InputStream schema = ReportSchema.class.getResourceAsStream("report.schema.json")) {
            String text = new String(Objects.requireNonNull(schema).readAllBytes(), StandardCharsets.UTF_8);
            assertThat(SchemaRegistry.withDialect(Dialects.getDraft202012())
                            .getSchema(text, InputFormat.JSON)
                            .validate(new String(report, StandardCharsets.UTF_8), InputFormat.JSON))
                    .isEmpty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
