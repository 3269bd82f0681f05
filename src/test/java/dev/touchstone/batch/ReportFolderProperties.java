package dev.touchstone.batch;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Locale;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class ReportFolderProperties {

    @Provide
    Arbitrary<String> ids() {
        Arbitrary<String> any = Arbitraries.strings().ofMaxLength(20);
        Arbitrary<String> nasty = Arbitraries.strings()
                .withChars("./\\: %2e5cfud8\ud83d\ude00?*\"<>|\0\n~")
                .ofMaxLength(8);
        Arbitrary<String> reserved =
                Arbitraries.of("con", "%63on", "CON", "nul.x", "lpt9", "%", "", "%2e", ".", "..", "a.json", "a%2ejson");
        Arbitrary<String> tooLong = nasty.map(end -> "x".repeat(99) + end);
        return Arbitraries.oneOf(any, nasty, reserved, tooLong);
    }

    @Property
    void idsThatDifferHaveNamesThatDiffer(@ForAll("ids") String one, @ForAll("ids") String other) {
        Assume.that(!one.equals(other));
        assertThat(ReportFolder.plainName(one)).isNotEqualTo(ReportFolder.plainName(other));
    }

    @Property
    void theNameIsPlain(@ForAll("ids") String id) {
        assertThat(ReportFolder.plainName(id))
                .matches("[-_.@+ %A-Za-z0-9]{1,133}")
                .doesNotStartWith(".")
                .doesNotStartWith(" ")
                .doesNotEndWith(".")
                .doesNotEndWith(" ");
    }

    @Property
    void theFolderIsAChildOfTheRoot(@ForAll("ids") String id) {
        Path root = Path.of("reports");
        assertThat(new ReportFolder(root).of(id).normalize().getParent()).isEqualTo(root);
    }

    @Property
    void theNameIsNoDeviceOfWindowsAndNoFileOfTheRun(@ForAll("ids") String id) {
        String name = ReportFolder.plainName(id).toLowerCase(Locale.ROOT);
        assertThat(name)
                .doesNotMatch("(con|prn|aux|nul|com[0-9]|lpt[0-9])(\\..*)?")
                .doesNotEndWith(".json")
                .doesNotEndWith(".html")
                .doesNotEndWith(".csv");
    }
}
