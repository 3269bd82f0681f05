package dev.touchstone.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import javax.xml.parsers.DocumentBuilderFactory;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class StudentTextProperties {
    @Provide
    Arbitrary<String> hostile() {
        Arbitrary<String> nasty = Arbitraries.strings()
                .withChars("\u0000\u001b\u007f\u0085\u009b\r\n\t\u200b\u202e\u2028\ud83d\ude00\ufdd0\ufffe\uffff\\u[a")
                .ofMaxLength(60);
        return Arbitraries.oneOf(
                nasty,
                Arbitraries.strings().all().ofMaxLength(60),
                Arbitraries.strings().ofMaxLength(5000));
    }

    @Property(tries = 1000)
    void nothingUnseenIsLeft(@ForAll("hostile") String text) {
        assertThat(StudentText.spelled(text))
                .doesNotContainPattern(
                        "[\\p{Cc}&&[^\\n\\t]]|[\\p{Cf}\\p{Cs}\\p{Zl}\\p{Zp}\\ufdd0-\\ufdef\\ufffe\\uffff]");
    }

    @Property(tries = 1000)
    void whatIsSpelledStaysAsItIs(@ForAll("hostile") String text) {
        String once = StudentText.spelled(text);
        assertThat(StudentText.spelled(once)).isEqualTo(once);
    }

    @Property(tries = 1000)
    void itIsTextForXml(@ForAll("hostile") String text) throws Exception {
        String spelled = StudentText.spelled(text);
        String xml = "<t>" + spelled.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;") + "</t>";
        String read = DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8)))
                .getDocumentElement()
                .getTextContent();
        assertThat(read).isEqualTo(spelled);
    }

    @Property(tries = 1000)
    void noTextIsLongerThanItMayBe(@ForAll("hostile") String text) {
        assertThat(StudentText.text(text)).hasSizeLessThanOrEqualTo(StudentText.LONGEST);
        assertThat(StudentText.name(text)).hasSizeLessThanOrEqualTo(StudentText.LONGEST_NAME);
    }
}
