package dev.touchstone.batch;

import static org.assertj.core.api.Assertions.assertThat;

import dev.touchstone.intake.SourceFile;
import dev.touchstone.intake.Submission;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SameSourcesTest {
    private static final String MEAN = "class Mean { double of(String s) { return 1 / 2 + \"a // b\".length(); } }";
    private static final String TOTAL = "class Total { Mean mean = new Mean(); char c = '\"'; /* x */ }";

    private static String digest(String... texts) {
        List<SourceFile> files = new ArrayList<>();
        for (String text : texts) {
            files.add(new SourceFile("F" + files.size() + ".java", text, "0".repeat(64)));
        }
        return SameSources.digest(new Submission("x", files, Map.of(), List.of()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "class Mean{double of(String s){return 1/2+\"a // b\".length();}}",
                "// by me\nclass Mean { double of(String s) { /* half */ return 1 / 2 + \"a // b\".length(); } } // end",
                "\tclass  Mean\r\n{ double of(String s) { return 1 / 2 + \"a // b\".length(); } }/*",
                "package a.b; class Mean { double of(String s) { return 1 / 2 + \"a // b\".length(); } }",
            })
    void commentsWhiteSpaceAndPackagesDoNotCount(String text) {
        assertThat(digest(text)).isEqualTo(digest(MEAN));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "class Mean { double of(String t) { return 1 / 2 + \"a // b\".length(); } }",
                "class Mean { double of(String s) { return 12 + \"a // b\".length(); } }",
                "class Mean { double of(String s) { return 1 / 2 + \"a /*  b\".length(); } }",
                "classMean { double of(String s) { return 1 / 2 + \"a // b\".length(); } }",
                "class Mean { double of(String s) { return 1 / 2 + \"\"\"\na // b\"\"\".length(); } }",
            })
    void everythingElseCounts(String text) {
        assertThat(digest(text)).isNotEqualTo(digest(MEAN));
    }

    @Test
    void whatIsTooLongForAPackageIsOrdinaryText() {
        String words = "w ".repeat(100_000);
        String text = "package " + words + "x; " + words + ".".repeat(100_000);
        assertThat(digest(text))
                .isNotEqualTo(digest(text.replace("x; w", "x; ")))
                .isEqualTo(digest("\t" + text));
    }

    @Test
    void namesOfOnesOwnPackagesDoNotCountWhereTheyAreUsed() {
        String here = "package zoe.hw; import zoe.hw.tools.Sum; import java.util.List; class A { zoe.hw.B b; }";
        String tools = "package zoe.hw.tools; class Sum { int zoe; int i = this.zoe.hw; }";
        assertThat(digest(here, tools))
                .isEqualTo(digest(
                        "package x; import y.Sum; import java.util.List; class A { x.B b; }",
                        "package y; class Sum { int zoe; int i = this.zoe.hw; }"))
                .isNotEqualTo(digest(here.replace("java.util", "java.awt"), tools));
    }

    @Test
    void theOrderOfFilesAndEmptyOnesDoNotCount() {
        assertThat(digest(MEAN, TOTAL))
                .isEqualTo(digest(TOTAL, "// nothing", MEAN))
                .isNotEqualTo(digest(MEAN))
                .isNotEqualTo(digest(MEAN, TOTAL, TOTAL));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " \n", "// TODO", "/* TODO", "package mine;"})
    void noWorkIsTheSameAsNobodysWork(String text) {
        assertThat(digest(text)).isEmpty();
        assertThat(digest()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"", "'", "\"\"\"", "\"\\", "'\\", "\"\"\"\\", "package", "package a.", ";package a"})
    void textThatIsNoJavaIsText(String text) {
        assertThat(digest(text)).isNotEmpty().isNotEqualTo(digest(MEAN));
    }

    @Test
    void longTextsTakeNoStack() {
        assertThat(digest("\"" + "\\n".repeat(400_000))).isNotEmpty();
        assertThat(digest("/*" + "*".repeat(900_000) + "*/")).isEmpty();
    }
}
