package dev.touchstone.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import dev.touchstone.intake.Remark;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class ReportSchemaTest {
    private static final String REPORT = text(SampleReport.printing("Hello\n"));
    private static final String SUMMARY = text(SampleReport.summary());

    private static String text(Object tree) {
        return new String(new ReportWriter().bytes(tree), StandardCharsets.UTF_8);
    }

    private static byte[] damaged(String json, String from, String to) {
        assertThat(json).contains(from);
        int at = json.indexOf(from);
        return (json.substring(0, at) + to + json.substring(at + from.length())).getBytes(StandardCharsets.UTF_8);
    }

    @Test
    void theSamplesAreValid() {
        ReportSchema.assertValid(REPORT.getBytes(StandardCharsets.UTF_8));
        assertThat(ReportSchema.SUMMARY.faults(SUMMARY.getBytes(StandardCharsets.UTF_8)))
                .isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void everyReasonOfARemarkIsInTheSchemaAndNoOther(Remark.Kind kind) {
        String remarks = "\"remarks\" : [{\"path\": \"A.java\", \"reason\": \"%s\", \"message\": \"left out\"}], ";
        String known = String.format(Locale.ROOT, remarks, kind.id()) + "\"files\" :";
        assertThat(ReportSchema.REPORT.faults(damaged(REPORT, "\"files\" :", known)))
                .isEmpty();
        String unknown = String.format(Locale.ROOT, remarks, kind.id() + "s") + "\"files\" :";
        assertThat(ReportSchema.REPORT.faults(damaged(REPORT, "\"files\" :", unknown)))
                .singleElement()
                .asString()
                .startsWith("/submission/remarks/0/reason:");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            "schemaVersion" : 1   | "schemaVersion" : 2   | /schemaVersion:
            "schemaVersion" : 1,  | ~~                    | : required property 'schemaVersion'
            "schemaVersion" : 1   | "extra" : 0, "schemaVersion" : 1 | : property 'extra'
            "status" : "graded"   | "status" : "done"     | /status:
            "id" : "alice"        | "id" : ""             | /submission/id:
            "submittedAt" : null  | "submittedAt" : 3     | /submission/submittedAt:
            "late" : false        | "late" : "no"         | /submission/late:
            "platformId" : "p-17" | "platform" : "p-17"   | /submission/members/0:
            aaaaaaaa              | AAAAAAAA              | /submission/files/0/sha256:
            "pendingManual" : 0   | "pendingManual" : -1  | /score/pendingManual:
            "pendingManual" : 0   | "pendingManual" : "0" | /score/pendingManual:
            "status" : "answered" | "status" : "graded"   | /questions/0/status:
            "class" : "alice.Total" | "class" : 5         | /questions/0/class:
            "explanation" : null, | ~~                    | /questions/0/misconceptions/0:
            "id" : "T1.sheet"     | "id" : "sheet"        | /questions/0/checks/0/id:
            "kind" : "example"    | "kind" : "test"       | /questions/0/checks/0/kind:
            "visibility" : "visible" | "visibility" : "secret" | /questions/0/checks/0/visibility:
            "verdict" : "passed"  | "verdict" : "ok"      | /questions/0/checks/0/verdict:
            "reason" : null       | "reason" : "exit"     | /questions/0/checks/0/reason:
            "lost" : 0            | "lost" : 1            | /questions/0/checks/0/lost:
            "reason" : "wrong-value" | "reason" : null    | /questions/0/checks/1/reason:
            "reason" : "wrong-value" | "reason" : "bad"   | /questions/0/checks/1/reason:
            "key" : "expected"    | "key" : ""            | /questions/0/checks/1/facts/0/key:
            "tries" : 3           | "tries" : 0           | /questions/0/checks/1/counterexample
            "severity" : "warning" | "severity" : "note"  | /diagnostics/0/severity:
            "line" : 3            | "line" : -3           | /diagnostics/0/line:
            "truncated" : false   | "truncated" : null    | /output/truncated:
            "seed" : 7            | "seed" : 7.5          | /questions/0/checks/1/counterexample
            "sandbox" : "bwrap"   | "sandbox" : 0         | /provenance/sandbox:
            """)
    void aDamagedReportIsRefusedAtTheDamage(String from, String to, String place) {
        assertThat(ReportSchema.REPORT.faults(damaged(REPORT, from, to)))
                .isNotEmpty()
                .anySatisfy(fault -> assertThat(fault).startsWith(place));
    }

    @Test
    void pointsForAFailedCheckAreRefused() {
        int failed = REPORT.indexOf("\"verdict\" : \"failed\"");
        String json =
                REPORT.substring(0, failed) + REPORT.substring(failed).replaceFirst("\"earned\" : 0", "\"earned\" : 1");
        assertThat(ReportSchema.REPORT.faults(json.getBytes(StandardCharsets.UTF_8)))
                .anySatisfy(fault -> assertThat(fault).startsWith("/questions/0/checks/1/earned:"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            "schemaVersion" : 1   | "schemaVersion" : "1" | /schemaVersion:
            "status" : "graded"   | "status" : "failed"   | /submissions/0/status:
            "earned" : 0.5        | "earned" : -0.5       | /submissions/0/earned:
            "possible" : 2,       | ~~                    | /submissions/0: required property 'possible'
            "T1.SKIPS_FIRST"      | "SKIPS_FIRST"         | /submissions/0/misconceptions/0:
            alice/report.json     | /alice/report.json    | /submissions/0/report:
            "id" : "toy",         | ~~                    | /assignment: required property 'id'
            ffffffff              | fffffff               | /provenance/checksSha256:
            """)
    void aDamagedSummaryIsRefusedAtTheDamage(String from, String to, String place) {
        assertThat(ReportSchema.SUMMARY.faults(damaged(SUMMARY, from, to)))
                .isNotEmpty()
                .anySatisfy(fault -> assertThat(fault).startsWith(place));
    }

    @Test
    void bytesThatAreNotUtf8AreRefused() {
        byte[] latin = "\"é\"".getBytes(StandardCharsets.ISO_8859_1);
        assertThat(catchThrowable(() -> ReportSchema.assertValid(latin)))
                .isInstanceOf(AssertionError.class)
                .hasMessage("this is not UTF-8");
    }
}
