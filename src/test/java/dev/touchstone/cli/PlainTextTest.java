package dev.touchstone.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlainTextTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "\u001b[31mred\u001b[0m",
                "\u001b[38;2;1;2;3mred",
                "\u009b31mred",
                "\u001b]0;title\u0007red",
                "\u001b]8;;http://x\u001b\\red\u001b]8;;\u001b\\",
                "\u001bPq#0\u001b\\red",
                "\u001b(Bred\u001b7",
                "\u001b[\u001b[31mred",
                "\u202ered\u2066",
                "r\u0000e\bd\u007f"
            })
    void keepsTheTextAndNothingElse(String hostile) {
        assertThat(PlainText.line(hostile)).isEqualTo("red");
    }

    @Test
    void oneLineHasNoLineEnds() {
        assertThat(PlainText.line(" a\r\n  b\nc ")).isEqualTo("a b c");
    }

    @Test
    void aCarriageReturnCannotOverwriteALine() {
        assertThat(PlainText.lines("points lost\rfull points")).containsExactly("points lostfull points");
    }

    @Test
    void keepsWordsOfAllLanguagesAndIndentation() {
        assertThat(PlainText.lines("  für 😀 漢字\n\tx  \n")).containsExactly("  für 😀 漢字", "    x");
    }

    @Test
    void leavesOutWhatIsTooLongAndSaysSo() {
        assertThat(PlainText.line("😀".repeat(510))).isEqualTo("😀".repeat(500) + "... and 10 more characters");
        assertThat(PlainText.lines("x\n".repeat(63))).hasSize(61).last().isEqualTo("... and 3 more lines");
    }
}
