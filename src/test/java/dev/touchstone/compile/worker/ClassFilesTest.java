package dev.touchstone.compile.worker;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ClassFilesTest {
    private final ClassFiles files = new ClassFiles();

    @Test
    void keepsTheFirstOfTwo() {
        files.add("a.B", new byte[] {1});
        files.add("a.B", new byte[] {2});
        assertThat(files.classes()).containsOnlyKeys("a.B");
        assertThat(files.classes().get("a.B")).containsExactly(1);
    }

    @Test
    void leavesOutWhatNoLoaderMayDefine() {
        files.add("java.util.List", new byte[1]);
        files.add("module-info", new byte[1]);
        assertThat(files.classes()).isEmpty();
        assertThat(files.refusal()).isEmpty();
    }

    @Test
    void refusesMoreBytesThanTheCap() {
        files.add("A", new byte[Bounds.CLASS_BYTES]);
        assertThat(files.refusal()).isEmpty();
        files.add("B", new byte[1]);
        assertThat(files.refusal()).isEqualTo("class files of more than 8 MiB");
        assertThat(files.classes()).isEmpty();
    }

    @Test
    void refusesANameLongerThanTheCap() {
        files.add("A".repeat(1001), new byte[1]);
        assertThat(files.refusal()).isEqualTo("a class name of 1001 characters; at most 1000");
    }
}
