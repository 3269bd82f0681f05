package dev.touchstone.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StudentTextTest {
    @ParameterizedTest
    @ValueSource(strings = {"plain", "für 漢字 עברית", "😀 \ud835\udd38", "a\nb\tc", "\\u001b", "<b>&amp;</b> ]]>"})
    void whatIsSeenStaysAsItIs(String text) {
        assertThat(StudentText.spelled(text)).isEqualTo(text);
    }

    @Test
    void whatIsNotSeenIsSpelled() {
        assertThat(StudentText.spelled("\u001b[31m")).isEqualTo("\\u001b[31m");
        assertThat(StudentText.spelled("\0\b\u007f\u009b")).isEqualTo("\\u0000\\u0008\\u007f\\u009b");
        assertThat(StudentText.spelled("\u202eabc\u2066\u200b\ufeff")).isEqualTo("\\u202eabc\\u2066\\u200b\\ufeff");
        assertThat(StudentText.spelled("\u2028\u2029")).isEqualTo("\\u2028\\u2029");
        assertThat(StudentText.spelled("\ufffe\uffff\ufdd0")).isEqualTo("\\ufffe\\uffff\\ufdd0");
        assertThat(StudentText.spelled("\ud83d and \ude00")).isEqualTo("\\ud83d and \\ude00");
        assertThat(StudentText.spelled("\udb40\udc41")).isEqualTo("\\udb40\\udc41");
    }

    @Test
    void lineEndsAreOfOneKind() {
        assertThat(StudentText.spelled("a\r\nb\rc\n")).isEqualTo("a\nb\\u000dc\n");
    }

    @Test
    void aNameIsOneLine() {
        assertThat(StudentText.name("a\nb\tc")).isEqualTo("a b c");
        assertThat(StudentText.name("x".repeat(301))).isEqualTo("x".repeat(297) + "...");
    }

    @Test
    void whatIsTooLongIsCutAndSaysSo() {
        assertThat(StudentText.text("x".repeat(4000))).isEqualTo("x".repeat(4000));
        assertThat(StudentText.text("x".repeat(4001))).isEqualTo("x".repeat(3997) + "...");
        assertThat(StudentText.text("\u0000".repeat(4000)))
                .hasSize(4000)
                .startsWith("\\u0000")
                .endsWith("...");
        assertThat(StudentText.text("x".repeat(3996) + "😀😀😀")).isEqualTo("x".repeat(3996) + "...");
        assertThat(StudentText.text("\r\n".repeat(5000))).hasSize(4000).endsWith("...");
    }
}
