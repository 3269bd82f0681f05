package dev.touchstone.sandbox;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** What every rung must do with a child; one subclass for each. */
@Timeout(value = 120, unit = TimeUnit.SECONDS)
abstract class RungContract {
    private static final Duration LONG_ENOUGH = Duration.ofSeconds(60);
    private static final ChildLimits LIMITS = new ChildLimits(64, 20);

    private Ladder ladder;
    private Rung rung;
    private Path directory;

    /** The rung under test, or an abandoned test where the machine cannot have it. */
    abstract Rung choose(Ladder ladder) throws SandboxException;

    /** What a child sees of Java that needs no compiler. */
    String modules() {
        return "java.base";
    }

    @BeforeEach
    void climb(@TempDir Path temporary) throws SandboxException {
        directory = temporary;
        ladder = Ladder.of(SandboxPlaces.ofThisProcess(temporary));
        rung = choose(ladder);
    }

    @AfterEach
    void leave() {
        ladder.close();
    }

    @Test
    void childAnswersWhatItIsSent() throws Exception {
        try (Child child = start(LIMITS, "echo")) {
            child.input().write("ping".getBytes(UTF_8));
            child.input().close();
            assertThat(child.output().readAllBytes()).asString(UTF_8).isEqualTo("ping");
            assertThat(child.exitCode(LONG_ENOUGH)).hasValue(0);
            assertThat(child.isAlive()).isFalse();
        }
    }

    @Test
    void childGetsItsArgumentsUnchangedAndJavaBaseOnly() throws Exception {
        try (Child child = start(LIMITS, "tell", "a b", "$(id)", "'\"", "Übung")) {
            assertThat(child.output().readAllBytes())
                    .asString(UTF_8)
                    .isEqualTo("tell a b $(id) '\" Übung [" + modules() + "]");
        }
    }

    @Test
    void childThatNeedsTheCompilerHasIt() throws Exception {
        Launch.Program program = EchoProgram.in(directory, true);
        try (Child child = rung.start(new Launch(program, LIMITS, List.of("tell")))) {
            assertThat(child.output().readAllBytes())
                    .asString(UTF_8)
                    // Newer JDKs add modules that only they need.
                    .startsWith("tell [java.base, java.compiler, jdk.compiler, ")
                    .contains("jdk.zipfs");
        }
    }

    @Test
    void childStartsThreads() throws Exception {
        try (Child child = start(LIMITS, "threads", "40")) {
            assertThat(child.output().readAllBytes()).asString(UTF_8).isEqualTo("40 threads at once");
        }
    }

    @Test
    void childOpensChannelsToItsFiles() throws Exception {
        try (Child child = start(LIMITS, "files")) {
            assertThat(child.output().readAllBytes()).asString(UTF_8).isEqualTo("read");
        }
    }

    @Test
    void exitCodeOfTheChildComesThrough() throws Exception {
        try (Child child = start(LIMITS, "exit", "42")) {
            assertThat(child.exitCode(LONG_ENOUGH)).hasValue(42);
        }
    }

    @Test
    void noExitCodeWhileTheChildLives() throws Exception {
        try (Child child = start(LIMITS, "sleep")) {
            assertThat(child.exitCode(Duration.ofMillis(1))).isEmpty();
            assertThat(child.isAlive()).isTrue();
        }
    }

    @Test
    void interruptFromTheTerminalIsLeftToTheJudge() throws Exception {
        try (Child child = start(LIMITS, "echo")) {
            child.input().write('1');
            child.input().flush();
            assertThat(child.output().read()).isEqualTo('1');
            for (ProcessHandle process : child.processes()) {
                new HostTool(Path.of("/bin/sh"))
                        .run(List.of("-c", "kill -INT \"$1\"", "sh", Long.toString(process.pid())), Map.of(), 10);
            }
            child.input().write('2');
            child.input().close();
            assertThat(child.output().readAllBytes()).asString(UTF_8).isEqualTo("2");
            assertThat(child.exitCode(LONG_ENOUGH)).hasValue(0);
        }
    }

    @Test
    void keepsTheBeginningOfTheErrorsAndIsNotBlockedByTheRest() throws Exception {
        try (Child child = start(LIMITS, "complain", "1000000")) {
            assertThat(child.exitCode(LONG_ENOUGH)).hasValue(0);
            assertThat(child.output().readAllBytes()).isEmpty();
            assertThat(Waiting.until(() -> child.errors().length() == ErrorHead.KEPT_BYTES))
                    .isTrue();
        }
    }

    @Test
    void processorTimeIsLimited() throws Exception {
        try (Child child = start(new ChildLimits(64, 1), "spin")) {
            assertThat(child.exitCode(LONG_ENOUGH)).hasValue(128 + 9);
        }
    }

    @Test
    void killedChildLeavesNoProcessBehind() throws Exception {
        String token = UUID.randomUUID().toString();
        Child child = start(LIMITS, "sleep", token);
        assertThat(child.output().read()).isEqualTo('s');
        assertThat(processesWith(token)).isNotEmpty();
        child.kill();
        assertThat(child.isAlive()).isFalse();
        child.close();
        assertThat(Waiting.until(() -> processesWith(token).isEmpty())).isTrue();
    }

    @Test
    void childrenThatAreKilledAtAnyMomentOfTheirStartLeaveNoProcessBehind() throws Exception {
        String token = UUID.randomUUID().toString();
        for (int round = 0; round < 20; round++) {
            try (Child child = start(LIMITS, "sleep", token)) {
                assertThat(child.exitCode(Duration.ofMillis(round))).isEmpty();
            }
        }
        assertThat(Waiting.until(() -> processesWith(token).isEmpty())).isTrue();
    }

    @Test
    void closedLadderKillsItsChildrenDeletesItsFilesAndStartsNothing() throws Exception {
        SandboxPlaces places = SandboxPlaces.ofThisProcess(directory);
        Ladder second = Ladder.of(places);
        Rung rungOfSecond = choose(second);
        Launch launch = new Launch(EchoProgram.in(directory, false), LIMITS, List.of("sleep"));
        Child child = rungOfSecond.start(launch);
        assertThat(child.output().read()).isEqualTo('s');
        second.close();
        assertThat(child.isAlive()).isFalse();
        assertThat(places.run()).doesNotExist();
        assertThat(catchThrowableOfType(SandboxException.class, () -> rungOfSecond.start(launch)))
                .hasMessage("the sandbox is closed: nothing more can be started");
    }

    @Test
    void tellsWhichFileIsMissing() {
        Path missing = directory.resolve("missing.jar");
        Launch.Program program = new Launch.Program(List.of(), List.of(missing), "Main", false);
        assertThat(catchThrowableOfType(
                        SandboxException.class, () -> rung.start(new Launch(program, LIMITS, List.of()))))
                .hasMessageStartingWith("cannot copy " + missing + " to ")
                .hasMessageEndingWith("is it there, and is there room?");
    }

    /** What the child prints until it ends. */
    String said(String... arguments) throws Exception {
        try (Child child = start(LIMITS, arguments)) {
            return new String(child.output().readAllBytes(), UTF_8);
        }
    }

    private Child start(ChildLimits limits, String... arguments) throws SandboxException {
        return rung.start(new Launch(EchoProgram.in(directory, false), limits, List.of(arguments)));
    }

    /** Processes of this machine, seen from /proc, with this word in their command line. */
    private static List<String> processesWith(String token) {
        try (Stream<Path> processes = Files.list(Path.of("/proc"))) {
            return processes
                    .map(process -> commandLine(process.resolve("cmdline")))
                    .filter(line -> line.contains(token))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String commandLine(Path file) {
        try {
            return Files.readString(file, StandardCharsets.ISO_8859_1);
        } catch (IOException e) {
            return "";
        }
    }
}
