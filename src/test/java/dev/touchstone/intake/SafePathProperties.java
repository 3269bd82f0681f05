package dev.touchstone.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class SafePathProperties {
    @Provide
    Arbitrary<String> hostile() {
        Arbitrary<String> piece = Arbitraries.oneOf(
                Arbitraries.of("..", ".", "/", "\\", "a", "C:", "~", "A.java", "nul", " ", "\u202e", "\0", "%2e%2e"),
                Arbitraries.strings().ofMaxLength(4));
        return piece.list().ofMaxSize(12).map(pieces -> String.join("", pieces));
    }

    @Property
    void whatPassesStaysBelowItsRootOnEveryFileSystem(@ForAll("hostile") String raw) {
        String path;
        try {
            path = SafePath.of(raw);
        } catch (Refusal e) {
            assertThat(e.of(raw).path()).hasSizeLessThan(2000).doesNotContainPattern("[\\p{Cc}\\p{Cf}\\p{Cs}]");
            return;
        }
        assertThat(List.of(path.split("/", -1))).doesNotContain("", ".", "..");
        assertThat(path).doesNotContain("\\", ":", "\0").hasSizeLessThanOrEqualTo(400);
    }

    @Property
    void whatPassedPassesAgainUnchanged(@ForAll("hostile") String raw) throws Refusal {
        String path;
        try {
            path = SafePath.of(raw);
        } catch (Refusal e) {
            return;
        }
        assertThat(SafePath.of(path)).isEqualTo(path);
    }
}
