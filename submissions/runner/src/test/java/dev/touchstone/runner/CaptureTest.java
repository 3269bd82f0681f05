package dev.touchstone.runner;

import static org.assertj.core.api.Assertions.assertThat;

import dev.touchstone.wire.Captured;
import java.io.PrintStream;
import org.junit.jupiter.api.Test;

class CaptureTest {

    @Test
    void givesWhatCameSinceTheLastTime() {
        Capture capture = new Capture(100);
        PrintStream out = capture.stream();

        out.print("größe");
        assertThat(capture.take()).isEqualTo(new Captured("größe", false));
        assertThat(capture.take()).isEqualTo(Captured.NOTHING);
        out.write('x');
        assertThat(capture.take()).isEqualTo(new Captured("x", false));
    }

    @Test
    void dropsWhatGoesBeyondTheLimitAndRemembersIt() {
        Capture capture = new Capture(1000);
        PrintStream out = capture.stream();
        capture.limit(5);

        out.print("abc");
        assertThat(capture.take()).isEqualTo(new Captured("abc", false));
        out.print("defg");
        assertThat(capture.take()).isEqualTo(new Captured("de", true));
        out.print("h");
        assertThat(capture.take()).isEqualTo(new Captured("", true));
    }

    @Test
    void leavesOutACharacterThatTheLimitCutInTwo() {
        Capture capture = new Capture(3);

        capture.stream().print("ab\uD83D\uDE00");

        assertThat(capture.take()).isEqualTo(new Captured("ab", true));
    }

    @Test
    void staysOpenWhenItsStreamIsClosed() {
        Capture capture = new Capture(10);
        PrintStream out = capture.stream();

        out.close();
        out.print("still");

        assertThat(capture.take().text()).isEqualTo("still");
    }
}
