package dev.touchstone.sandbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.util.List;
import org.junit.jupiter.api.Test;

class LaunchTest {
    @Test
    void anOptionIsNoMainClass() {
        assertThatThrownBy(() -> new Launch.Program(List.of(), List.of(), "-version", false))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("\"-version\" is no main class");
    }

    @Test
    void limitsThatNoJvmCouldKeepAreRefused() {
        assertThatThrownBy(() -> new ChildLimits(4, 0))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("a child needs at least 8 MB of heap and 1 second of processor time, not 4 MB and 0 s");
    }

    @Test
    void allMemoryIsTheHeapAndWhatAJvmNeedsBeside() {
        assertThat(new ChildLimits(128, 1).memoryMegabytes()).isEqualTo(384);
    }

    @Test
    void errorsAreKeptFromTheBeginning() {
        ErrorHead errors = new ErrorHead();
        errors.drain(new ByteArrayInputStream(new byte[] {'a', (byte) 0xff, 'b'}));
        assertThat(errors.text()).isEqualTo("a\ufffdb");
        errors.drain(new ByteArrayInputStream(new byte[2 * ErrorHead.KEPT_BYTES]));
        assertThat(errors.text()).startsWith("a").hasSize(ErrorHead.KEPT_BYTES);
    }
}
