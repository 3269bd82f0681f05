package dev.touchstone.runner;

import static org.assertj.core.api.Assertions.assertThat;

import dev.touchstone.wire.Reply;
import dev.touchstone.wire.Request;
import dev.touchstone.wire.WireException;
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

/** What a child does when the judge asks for something that makes no sense: it says why, and halts. */
class ProtocolIT {
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
        assertThat(child.read()).isPresent();
    }

    @AfterEach
    void stop() {
        child.close();
    }

    private void load(Map<String, byte[]> classes) throws IOException, WireException {
        Request load = new Request.Load(child.nextId(), classes, Map.of(), List.of("q.Lab"), 0);
        assertThat(child.ask(load)).get().isInstanceOf(Reply.Loaded.class);
    }

    @Test
    void haltsOnACallOfWhatIsNotOpen() throws Exception {
        load(submission);

        assertThat(child.call(lab, "sum", new double[0])).isEmpty();
        assertThat(child.exitCode()).isEqualTo(Main.PROTOCOL);
        assertThat(child.standardError())
                .isEqualTo("touchstone runner: q.Lab is called but not open; open a question before calling it\n");
    }

    @Test
    void haltsOnARequestThatItMustNotGet() throws Exception {
        assertThat(child.ask(new Request.Open(1, "q.Lab"))).isEmpty();
        assertThat(child.exitCode()).isEqualTo(Main.PROTOCOL);
        assertThat(child.standardError()).isEqualTo("touchstone runner: there is no answer to q.Lab to open\n");
    }

    @Test
    void haltsOnAQuestionThatTheContractDoesNotHave() throws Exception {
        assertThat(child.ask(new Request.Load(1, Map.of(), Map.of(), List.of("q.None"), 0)))
                .isEmpty();
        assertThat(child.exitCode()).isEqualTo(Main.PROTOCOL);
        assertThat(child.standardError())
                .isEqualTo("touchstone runner: the contract in " + contract + " has no interface q.None\n");
    }

    @Test
    void forgetsTheFirstSubmissionWhenASecondOneComes() throws Exception {
        load(submission);
        load(Map.of());

        assertThat(child.ask(new Request.Open(child.nextId(), "q.Lab"))).isEmpty();
        assertThat(child.standardError()).isEqualTo("touchstone runner: there is no answer to q.Lab to open\n");
    }

    @Test
    void haltsOnAFrameThatIsNoRequest() throws Exception {
        child.send(new byte[] {99});

        assertThat(child.read()).isEmpty();
        assertThat(child.exitCode()).isEqualTo(Main.PROTOCOL);
        assertThat(child.standardError())
                .isEqualTo("touchstone runner: before byte 1: 8 bytes are needed, but 0 are left\n");
    }

    @Test
    void wantsOneArgument() throws Exception {
        try (Child other = new Child()) {
            assertThat(other.exitCode()).isEqualTo(Main.USAGE);
            assertThat(other.standardError())
                    .isEqualTo("touchstone runner: give one argument: the jar or the directory of the contract\n");
        }
    }
}
