package dev.touchstone.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.touchstone.intake.Remark.Kind;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SourceTextTest {
    private static void refuses(byte[] bytes, String why) {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> SourceText.decoded(bytes))
                .withMessage(why)
                .satisfies(refusal -> assertThat(refusal.kind()).isEqualTo(Kind.NOT_UTF8));
    }

    @Test
    void utf8IsReadAndItsByteOrderMarkIsNoPartOfIt() throws Refusal {
        assertThat(SourceText.decoded(Packed.bytes("// für\n"))).isEqualTo("// für\n");
        assertThat(SourceText.decoded(Packed.bytes("\ufeffclass A {}"))).isEqualTo("class A {}");
    }

    @Test
    void anythingElseIsRefusedAndNamedIfPossible() {
        refuses("// für".getBytes(StandardCharsets.ISO_8859_1), "it is not UTF-8 text; save it as UTF-8");
        refuses("class A {}".getBytes(StandardCharsets.UTF_16), "it is UTF-16, not UTF-8 text; save it as UTF-8");
        refuses(
                "class A {}".getBytes(StandardCharsets.UTF_16LE),
                "it holds a NUL character, so it is no text; save it as UTF-8");
        // An overlong slash, and half of a surrogate pair.
        refuses(new byte[] {(byte) 0xc0, (byte) 0xaf}, "it is not UTF-8 text; save it as UTF-8");
        refuses(new byte[] {(byte) 0xed, (byte) 0xa0, (byte) 0x80}, "it is not UTF-8 text; save it as UTF-8");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\u202e", "\u2066", "\u200b", "\u200f", "\ufeff", "\u3164"})
    void textThatShowsSomethingElseIsReadWithAWarning(String invisible) {
        String code = String.format("U+%04X", (int) invisible.charAt(0));
        assertThat(SourceText.doubt("A.java", "class A {\n // " + invisible + "}"))
                .contains(new Remark(
                        "A.java",
                        Kind.INVISIBLE_TEXT,
                        "read, but line 2 has the invisible character " + code
                                + ", which can make code look like something else"));
    }

    @Test
    void honestTextInAnyLanguageIsNotDoubted() {
        assertThat(SourceText.doubt("A.java", "// für Ελένη, für 春, für שלום\r\n\tclass A {}\f"))
                .isEmpty();
    }

    @Test
    void aServiceFileListsNamesAndComments() {
        assertThat(SourceText.serviceNames("# mine\n  a.B # the one\n\na.C", 10))
                .isEqualTo(List.of("a.B", "a.C"));
        assertThat(SourceText.serviceNames("a\nb\nc", 2)).isEqualTo(List.of("a", "b"));
    }
}
