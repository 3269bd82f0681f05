package dev.touchstone.golden;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GoldenTest {
    @TempDir
    Path folder = Path.of(".");

    @Test
    void aRefreshWritesWhatIsThenAccepted() {
        Path file = folder.resolve("a/b.txt");
        Golden.compare(file, "text\n", true);
        Golden.compare(file, "text\n", false);
        assertThat(file).hasContent("text\n");
    }

    @Test
    void anotherTextFailsAndSaysHowToRefresh() {
        Path file = folder.resolve("b.txt");
        Golden.compare(file, "text\n", true);
        assertThatThrownBy(() -> Golden.compare(file, "other\n", false))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("-Dgolden.refresh=true")
                .hasMessageContaining("other");
    }

    @Test
    void aMissingFileFailsAndSaysHowToWriteIt() {
        assertThatThrownBy(() -> Golden.compare(folder.resolve("none.txt"), "text", false))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("./mvnw test -Dgolden.refresh=true writes it");
    }
}
