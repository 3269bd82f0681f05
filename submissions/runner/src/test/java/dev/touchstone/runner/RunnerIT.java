package dev.touchstone.runner;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.touchstone.wire.Bounds;
import dev.touchstone.wire.Captured;
import dev.touchstone.wire.Discovery;
import dev.touchstone.wire.Mutation;
import dev.touchstone.wire.Reply;
import dev.touchstone.wire.Request;
import dev.touchstone.wire.ValueCodec;
import dev.touchstone.wire.WireException;
import dev.touchstone.wire.WireLimits;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RunnerIT {
    @TempDir
    private static Path folder;

    private static Path contract;
    private static Map<String, byte[]> submission;
    private static Class<?> lab;

    private Child child;

    @BeforeAll
    static void compile() throws Exception {
        contract = Files.createDirectory(folder.resolve("contract"));
        Sources.compile(contract, "", Lab.CONTRACT, Lab.OTHER);
        Path output = Files.createDirectory(folder.resolve("submission"));
        submission = Sources.compile(output, contract.toString(), Lab.SUBMISSION);
        lab = new URLClassLoader(new URL[] {contract.toUri().toURL()}, null).loadClass("q.Lab");
    }

    @BeforeEach
    void start() throws Exception {
        child = new Child(contract.toString());
        assertThat(child.read()).contains(new Reply.Hello(1, System.getProperty("java.version")));
    }

    @AfterEach
    void stop() {
        child.close();
    }

    private List<Discovery> load(int outputLimit) throws IOException, WireException {
        Request.Load load =
                new Request.Load(child.nextId(), submission, Map.of(), List.of("q.Lab", "q.Other"), outputLimit);
        Reply.Loaded loaded = (Reply.Loaded) child.ask(load).orElseThrow();
        assertThat(loaded.id()).isEqualTo(load.id());
        return loaded.discoveries();
    }

    private void open() throws IOException, WireException {
        load(Bounds.DEFAULT_OUTPUT);
        assertThat(child.open("q.Lab")).isInstanceOf(Reply.Opened.class);
    }

    private Reply call(String method, Object... arguments) throws IOException, WireException {
        return child.call(lab, method, arguments).orElseThrow();
    }

    private Object value(String method, Object... arguments) throws IOException, WireException {
        return child.value(lab, method, call(method, arguments));
    }

    @Test
    void findsOpensCallsAndEnds() throws Exception {
        assertThat(load(Bounds.DEFAULT_OUTPUT))
                .containsExactly(
                        new Discovery("q.Lab", Discovery.Status.FOUND, List.of("alice.Answer"), ""),
                        new Discovery("q.Other", Discovery.Status.FOUND, List.of("alice.Unborn"), ""));
        assertThat(child.open("q.Lab")).isEqualTo(new Reply.Opened(579, new Captured("made ", false)));
        assertThat(value("sum", new double[] {1, 2.5})).isEqualTo(1003.5);
        assertThat(value("sum", new double[] {1, 2.5})).isEqualTo(2003.5);
        assertThat(child.open("q.Lab")).isEqualTo(new Reply.Opened(582, new Captured("made ", false)));
        assertThat(value("sum", new double[] {1, 2.5})).isEqualTo(1003.5);
        assertThat(child.end()).isZero();
    }

    @Test
    void tellsWhatAMethodThrew() throws Exception {
        open();

        Reply.Threw threw = (Reply.Threw) call("fails", "custom");

        assertThat(threw.types())
                .startsWith("alice.Answer$Oops", "java.lang.IllegalStateException")
                .endsWith("java.lang.Throwable");
        assertThat(threw.message()).isEqualTo("gone wrong");
        assertThat(threw.frames()).singleElement().asString().startsWith("alice.Answer.fails(Answer.java:");
        assertThat(threw.output()).isEqualTo(Captured.NOTHING);
    }

    @Test
    void survivesStackOverflowAndAHeapThatIsTooSmall() throws Exception {
        open();

        Reply.Threw deep = (Reply.Threw) call("fails", "deep");
        assertThat(deep.types()).startsWith("java.lang.StackOverflowError");
        assertThat(deep.frames()).isEmpty();
        assertThat(((Reply.Threw) call("fails", "memory")).types()).startsWith("java.lang.OutOfMemoryError");
        assertThat(value("sum", new double[] {1})).isEqualTo(1001.0);
    }

    @Test
    void tellsWhatAStaticInitialiserThrewEveryTime() throws Exception {
        open();

        for (int i = 0; i < 2; i++) {
            Reply.Threw threw = (Reply.Threw) call("fails", "table");
            assertThat(threw.types()).startsWith("alice.Answer$Oops");
            assertThat(threw.message()).isEqualTo("no table");
        }
    }

    @Test
    void tellsWhatMadeAnInstanceImpossible() throws Exception {
        load(Bounds.DEFAULT_OUTPUT);

        for (int i = 0; i < 2; i++) {
            Reply.Threw threw = (Reply.Threw) child.open("q.Other");
            assertThat(threw.types()).startsWith("alice.Answer$Oops");
            assertThat(threw.frames()).first().asString().startsWith("alice.Answer$Table.size(Answer.java:");
        }
    }

    @Test
    void reportsTheArgumentsThatChanged() throws Exception {
        open();
        ValueCodec values = new ValueCodec(WireLimits.ofReplies());

        Reply.Returned changed = (Reply.Returned) call("zeroed", new double[] {1, 2}, List.of(1));
        assertThat(changed.mutations()).extracting(Mutation::argument).containsExactly(0);
        assertThat((double[]) values.decode(changed.mutations().get(0).after(), double[].class))
                .containsExactly(0, 0);

        Reply.Returned broken = (Reply.Returned) call("zeroed", new double[0], List.of(1));
        assertThat(broken.mutations()).extracting(Mutation::argument).containsExactly(1);
        assertThat(broken.mutations().get(0).after()).isEmpty();

        Reply.Returned same = (Reply.Returned) call("zeroed", new double[] {0}, List.of(1));
        assertThat(same.mutations()).isEmpty();
    }

    @Test
    void refusesAnswersThatTheWireDoesNotCarry() throws Exception {
        open();

        assertThat(call("points", "null"))
                .isEqualTo(new Reply.Refused(580, Reply.Refused.Why.NULL, "is null", Captured.NOTHING));
        assertThat(call("points", "hole"))
                .isEqualTo(new Reply.Refused(581, Reply.Refused.Why.NULL, "element 1: is null", Captured.NOTHING));
        assertThat(call("points", "raw"))
                .isEqualTo(new Reply.Refused(
                        582,
                        Reply.Refused.Why.UNENCODABLE,
                        "element 0: is a java.lang.String, not a q.Lab$Point",
                        Captured.NOTHING));
        assertThat(call("points", "endless"))
                .isEqualTo(new Reply.Refused(
                        583,
                        Reply.Refused.Why.TOO_LARGE,
                        "element 87381: holds more than 262144 values",
                        Captured.NOTHING));
        assertThat(call("nothing"))
                .isEqualTo(new Reply.Refused(
                        584,
                        Reply.Refused.Why.UNENCODABLE,
                        "the method is declared void; it has no answer",
                        Captured.NOTHING));
        assertThat(((Reply.Threw) call("points", "throwing")).message()).isEqualTo("no point 0");
    }

    @Test
    void refusesAnAnswerThatFillsTheFrameWithItsOutput() throws Exception {
        open();

        Reply.Refused refused = (Reply.Refused) call("talks", "large");

        assertThat(refused.why()).isEqualTo(Reply.Refused.Why.TOO_LARGE);
        assertThat(refused.detail())
                .isEqualTo("together with the changed arguments and the output it takes more than 4194304 bytes");
    }

    @Test
    void capturesOutputUpToItsLimit() throws Exception {
        load(50);
        child.open("q.Lab");

        assertThat(((Reply.Returned) call("talks", "out")).output()).isEqualTo(new Captured("to out to err", false));
        assertThat(((Reply.Returned) call("talks", "flood")).output())
                .isEqualTo(new Captured("01234567890123456789012345678901", true));
        assertThat(((Reply.Returned) call("talks", "out")).output()).isEqualTo(new Captured("", true));
    }

    @Test
    void survivesClosedStreams() throws Exception {
        open();

        Reply reply = call("talks", "close");

        assertThat(child.value(lab, "talks", reply)).isEqualTo("read -1");
        assertThat(((Reply.Returned) reply).output().text()).isEqualTo("still open");
        assertThat(((Reply.Returned) call("talks", "out")).output().text()).isEqualTo("to out to err");
    }

    @Test
    void doesNotPassOnAnInterrupt() throws Exception {
        open();

        assertThat(value("fails", "interrupt")).isEqualTo(1);
        assertThat(value("fails", "interrupted")).isEqualTo(0);
    }

    @Test
    void aStudentsExitEndsTheStream() throws Exception {
        open();

        assertThat(child.call(lab, "fails", "exit")).isEmpty();
        assertThat(child.exitCode()).isZero();
    }

    @Test
    void endsInSpiteOfThreadsAndShutdownHooks() throws Exception {
        open();
        call("fails", "thread");
        call("fails", "hook");

        assertThat(child.end()).isZero();
    }

    @Test
    void forgedBytesAreNoReply() throws Exception {
        open();

        assertThatThrownBy(() -> call("talks", "raw"))
                .isInstanceOf(WireException.class)
                .hasMessage("a frame claims 1718579815 bytes; 1 to 4194304 are allowed");
    }

    @Test
    void keepsTheStudentOutOfTheRunner() throws Exception {
        open();

        assertThat(value("talks", "reflect")).isEqualTo("java.lang.reflect.InaccessibleObjectException");
        assertThat(value("talks", "invoke")).isEqualTo("java.lang.IllegalAccessException");
    }
}
