package dev.touchstone.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReportWriterTest {
    private final ReportWriter writer = new ReportWriter();

    private record Points(BigDecimal value) {}

    private static String golden(String name) throws IOException {
        try (InputStream stream = ReportWriterTest.class.getResourceAsStream(name)) {
            assertThat(stream).as(name).isNotNull();
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private String written(Object tree) {
        return new String(writer.bytes(tree), StandardCharsets.UTF_8);
    }

    @Test
    void writesTheGoldenReport() throws IOException {
        assertThat(written(SampleReport.printing("Hello\n"))).isEqualTo(golden("golden-report.json"));
    }

    @Test
    void writesTheGoldenSummary() throws IOException {
        assertThat(written(SampleReport.summary())).isEqualTo(golden("golden-summary.json"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"de-DE", "tr-TR", "ar-EG", "th-TH-u-ca-buddhist-nu-thai"})
    void theMachinesLanguageChangesNoByte(String language) throws IOException {
        Locale before = Locale.getDefault();
        Locale.setDefault(Locale.forLanguageTag(language));
        try {
            assertThat(new String(new ReportWriter().bytes(SampleReport.printing("Hello\n")), StandardCharsets.UTF_8))
                    .isEqualTo(golden("golden-report.json"));
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void linesEndInOneWayAndTheLastOneEnds() {
        assertThat(written(SampleReport.printing("\r\n"))).doesNotContain("\r").endsWith("}\n");
    }

    @Test
    void decimalsAreWrittenPlainAndExact() {
        assertThat(written(List.of(
                        new Points(new BigDecimal("0.1").add(new BigDecimal("0.2"))),
                        new Points(new BigDecimal("1E+3")),
                        new Points(new BigDecimal("1E-7")))))
                .isEqualToIgnoringWhitespace("[{\"value\": 0.3}, {\"value\": 1000}, {\"value\": 0.0000001}]");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\0\u0001\u001b[31m\u007f\u0085",
                "\"}],\\\"\\u0041",
                "\ud83d",
                "\ude00\ud83d",
                "half \ud83d and \ud83d\ude00 whole",
                "\u2028\u2029\u202e\ufeff\uffff",
                "</script><!-- ]]>",
                "=cmd|' /C calc'!A0"
            })
    void hostileTextIsDataAndTheJsonIsValidUtf8(String hostile) {
        byte[] json = writer.bytes(SampleReport.printing(hostile));
        ReportSchema.assertValid(json);
        String wellFormed = new String(hostile.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8);
        assertThat(writer.read(json).output().text()).isEqualTo(wellFormed);
    }

    @Test
    void readsWhatItWrote() {
        Report report = SampleReport.printing("Hello\n");
        assertThat(writer.read(writer.bytes(report))).isEqualTo(report);
    }
}
