package dev.touchstone.wire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import org.junit.jupiter.api.Test;

class FrameTest {
    private static final WireLimits LIMITS = new WireLimits(8, 1, 1, 1);

    private static FrameReader reader(int... bytes) {
        byte[] stream = new byte[bytes.length];
        for (int i = 0; i < bytes.length; i++) {
            stream[i] = (byte) bytes[i];
        }
        return new FrameReader(new ByteArrayInputStream(stream), LIMITS);
    }

    @Test
    void writesLengthAndPayload() throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();

        new FrameWriter(out, LIMITS).write(new byte[] {7, 8});

        assertThat(out.toByteArray()).containsExactly(0, 0, 0, 2, 7, 8);
    }

    @Test
    void readsFramesUntilTheStreamEnds() throws Exception {
        FrameReader reader = reader(0, 0, 0, 1, 5, 0, 0, 0, 2, 6, 7);

        assertThat(reader.read()).contains(new byte[] {5});
        assertThat(reader.read()).contains(new byte[] {6, 7});
        assertThat(reader.read()).isEmpty();
    }

    @Test
    void refusesAFrameLargerThanTheCap() {
        assertThatThrownBy(() -> reader(0x7f, 0xff, 0xff, 0xff).read())
                .isInstanceOf(WireException.class)
                .hasMessage("a frame claims 2147483647 bytes; 1 to 8 are allowed");
        assertThatThrownBy(() -> reader(0xff, 0xff, 0xff, 0xff).read())
                .hasMessage("a frame claims -1 bytes; 1 to 8 are allowed");
        assertThatThrownBy(() -> reader(0, 0, 0, 0).read()).hasMessage("a frame claims 0 bytes; 1 to 8 are allowed");
    }

    @Test
    void refusesAStreamThatEndsWithinAFrame() {
        assertThatThrownBy(() -> reader(0, 0).read())
                .hasMessage("the stream ended within a frame's length, after 2 of 4 bytes");
        assertThatThrownBy(() -> reader(0, 0, 0, 3, 1).read())
                .hasMessage("the stream ended within a frame, after 1 of 3 bytes");
    }

    @Test
    void writesNothingWhenThePayloadIsRefused() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        FrameWriter writer = new FrameWriter(out, LIMITS);

        assertThatThrownBy(() -> writer.write(new byte[9]))
                .isInstanceOf(ValueTooLarge.class)
                .hasMessage("takes 9 bytes; a frame may take 8");
        assertThatThrownBy(() -> writer.write(new byte[0]))
                .hasMessage("an empty frame was to be written; a frame has at least 1 byte");
        assertThat(out.size()).isZero();
    }
}
