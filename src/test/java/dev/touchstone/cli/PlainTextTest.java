package dev.touchstone.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PlainTextTest {
    @Test
    void spellsWhatATerminalWouldObey() {
        assertThat(PlainText.line("\u001b[31mred\u001b[0m")).isEqualTo("\\u001b[31mred\\u001b[0m");
        assertThat(PlainText.line("\u009b31mred")).isEqualTo("\\u009b31mred");
        assertThat(PlainText.line("\u001b]0;title\u0007red")).isEqualTo("\\u001b]0;title\\u0007red");
        assertThat(PlainText.line("\u202ered\u2066")).isEqualTo("\\u202ered\\u2066");
        assertThat(PlainText.line("r\u0000e\bd\u007f")).isEqualTo("r\\u0000e\\u0008d\\u007f");
    }

    @Test
    void oneLineHasNoLineEnds() {
        assertThat(PlainText.line(" a\r\n  b\nc ")).isEqualTo("a b c");
    }

    @Test
    void aCarriageReturnCannotOverwriteALine() {
        assertThat(PlainText.lines("points lost\rfull points")).containsExactly("points lost\\u000dfull points");
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
