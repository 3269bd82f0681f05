package dev.touchstone.cli;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class PlainTextProperties {
    /** Text that is full of what terminals obey. */
    @Provide
    Arbitrary<String> hostile() {
        return Arbitraries.strings()
                .withChars("\u001b\u009b\u009d\u0090\u0007\u009c[]P\\;0123mHJ\n\r\t ab\u202e")
                .ofMaxLength(40);
    }

    @Property(tries = 500)
    void noControlCharacterIsLeft(@ForAll("hostile") String text) {
        assertThat(PlainText.line(text)).doesNotContainPattern("[\\p{Cc}\\p{Cf}\\p{Cs}]");
        assertThat(PlainText.lines(text))
                .allSatisfy(line -> assertThat(line).doesNotContainPattern("[\\p{Cc}\\p{Cf}\\p{Cs}]"));
    }

    @Property(tries = 500)
    void whatIsPlainStaysAsItIs(@ForAll("hostile") String text) {
        String once = PlainText.line(text);
        assertThat(PlainText.line(once)).isEqualTo(once);
    }

    @Property(tries = 500)
    void anyTextAtAllIsMadeHarmless(@ForAll String text) {
        assertThat(PlainText.line(text)).doesNotContainPattern("[\\p{Cc}\\p{Cf}\\p{Cs}]");
    }
}
