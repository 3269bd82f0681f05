package dev.touchstone.compile;

import static dev.touchstone.compile.Workshop.source;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.touchstone.expect.Fact;
import dev.touchstone.expect.Reason;
import dev.touchstone.intake.SourceFile;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PipedInputStream;
import java.io.PipedOutputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** Workers that send what no worker sends. */
class HostileWorkerTest {
    private static final List<SourceFile> SMALL = List.of(source("Small.java", "class Small {}"));
    private static final byte[] HELLO = frame("touchstone compile worker 1".getBytes(StandardCharsets.US_ASCII));

    private final List<Scripted> started = new ArrayList<>();

    @Test
    void aFrameLargerThanTheCapIsNotRead() throws Exception {
        assertThat(outcomeOf(HELLO, new byte[] {0x7f, 0, 0, 0}))
                .isEqualTo(garbled("2130706432 bytes in a frame; at most 16777216"));
        assertThat(started).hasSize(1).allMatch(each -> each.killed);
    }

    @Test
    void aNegativeLengthIsNotRead() throws Exception {
        assertThat(outcomeOf(HELLO, new byte[] {-1, -1, -1, -1}))
                .isEqualTo(garbled("-1 bytes in a frame; at most 16777216"));
    }

    @Test
    void aFrameThatEndsWithinAFieldIsNoAnswer() throws Exception {
        assertThat(outcomeOf(HELLO, frame(new byte[] {0, 0, 0, 0, 0})))
                .isEqualTo(garbled("a frame that ends within a field"));
    }

    @Test
    void anAnswerToAnotherRequestIsNoAnswer() throws Exception {
        // id 2, not partial, no refusal, no classes, no findings
        byte[] answer = new byte[8 + 1 + 4 + 4 + 4];
        answer[7] = 2;
        assertThat(outcomeOf(HELLO, frame(answer))).isEqualTo(garbled("an answer to another request"));
        answer[7] = 1;
        assertThat(outcomeOf(HELLO, frame(answer))).isEqualTo(new Compiled(new TreeMap<>(), false, List.of()));
    }

    @Test
    void anEndWithinAFrameIsADeathAndTriedAgain() throws Exception {
        assertThat(outcomeOf(HELLO, new byte[] {0, 0, 0, 9, 1}))
                .isEqualTo(new NotCompiled(
                        Reason.UNCOMPILABLE,
                        List.of(new Fact("compiler", "died of this submission, twice"), new Fact("exit code", "134")),
                        List.of()));
        assertThat(started).hasSize(2);
    }

    @Test
    void anotherProgramIsTheGradersFault() {
        assertThatThrownBy(() -> outcomeOf("Usage: java [options]".getBytes(StandardCharsets.US_ASCII)))
                .isExactlyInstanceOf(CompilerUnavailable.class)
                .hasMessage("What was started as a compile worker is another program (1433624935 bytes in a frame;"
                        + " at most 27); check the java command and its class path.");
    }

    @Test
    void aWorkerThatEndsWithoutAGreetingIsTheGradersFault() {
        assertThatThrownBy(() -> outcomeOf())
                .isExactlyInstanceOf(CompilerUnavailable.class)
                .hasMessage("The compile worker ended before its greeting (exit code 134);"
                        + " `touchstone doctor` tells what this machine offers.");
    }

    @Test
    void aWorkerThatDoesNotGreetIsTheGradersFault() throws IOException {
        CompileLimits limits = new CompileLimits(Duration.ofSeconds(20), Duration.ofMillis(50), 1 << 20, 500);
        // A pipe that nobody writes to.
        Scripted silent = new Scripted(new PipedInputStream(new PipedOutputStream()));
        assertThatThrownBy(() -> new CompileService(() -> silent, limits).compile(SMALL))
                .isExactlyInstanceOf(CompilerUnavailable.class)
                .hasMessageStartingWith("The compile worker was started and said nothing for 0 s;");
        assertThat(silent.killed).isTrue();
    }

    @Test
    void aLauncherThatFailsIsTheGradersFault() {
        CompileService service = new CompileService(
                () -> {
                    throw new IOException("no such file: java");
                },
                CompileLimits.standard());
        assertThatThrownBy(() -> service.compile(SMALL))
                .isExactlyInstanceOf(CompilerUnavailable.class)
                .hasMessage("The compile worker cannot be started (no such file: java);"
                        + " `touchstone doctor` tells what this machine offers.");
    }

    private CompileOutcome outcomeOf(byte[]... output) throws CompilerUnavailable {
        WorkerLauncher launcher = () -> {
            InputStream all = InputStream.nullInputStream();
            for (byte[] each : output) {
                all = new SequenceInputStream(all, new ByteArrayInputStream(each));
            }
            Scripted process = new Scripted(all);
            started.add(process);
            return process;
        };
        return new CompileService(launcher, CompileLimits.standard()).compile(SMALL);
    }

    private static NotCompiled garbled(String what) {
        return new NotCompiled(
                Reason.UNCOMPILABLE,
                List.of(new Fact("compiler", "gave an answer that cannot be read: " + what)),
                List.of());
    }

    private static byte[] frame(byte[] content) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            new DataOutputStream(bytes).writeInt(content.length);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        bytes.writeBytes(content);
        return bytes.toByteArray();
    }

    /** A process that says what it was told to say, and ends with 134. */
    static class Scripted implements WorkerProcess {
        private final InputStream output;
        private volatile boolean killed;

        Scripted(InputStream output) {
            this.output = output;
        }

        @Override
        public InputStream output() {
            return output;
        }

        @Override
        public OutputStream input() {
            return OutputStream.nullOutputStream();
        }

        @Override
        public Optional<Duration> processorTime() {
            return Optional.empty();
        }

        @Override
        public void kill() {
            killed = true;
        }

        @Override
        public OptionalInt exitCode(Duration wait) {
            return OptionalInt.of(134);
        }
    }
}
