package dev.touchstone.batch;

import static org.assertj.core.api.Assertions.assertThat;

import dev.touchstone.batch.Setup.Policy;
import dev.touchstone.intake.SourceFile;
import dev.touchstone.intake.Submission;
import dev.touchstone.report.Report;
import dev.touchstone.report.Report.CheckPart;
import dev.touchstone.sandbox.Choice;
import dev.touchstone.toy.Toy;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Somebody kills a child in the middle of a call: that check is lost, and nothing else. */
class LostProcessIT {
    /** Tells that a call is under way, then waits to be killed; a second process finds the sign and answers. */
    private static final String WAITS = """
            class MyTotal implements toy.Total {
                public int total(int[] numbers) {
                    try {
                        java.nio.file.Path sign = java.nio.file.Path.of("SIGN");
                        if (!java.nio.file.Files.exists(sign)) {
                            java.nio.file.Files.createFile(sign);
                            Thread.sleep(600_000);
                        }
                    } catch (Exception e) {
                        throw new IllegalStateException(e);
                    }
                    int sum = 0;
                    for (int number : numbers) sum += number;
                    return sum;
                }
            }
            """;

    @TempDir
    Path folder;

    @Test
    void aKilledChildCostsTheCheckThatItWasAskedFor() throws Exception {
        Path open = Files.createDirectory(folder.resolve("open"));
        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxr-xr-x"));
        Files.setPosixFilePermissions(open, PosixFilePermissions.fromString("rwxrwxrwx"));
        Path sign = open.resolve("sign");
        Path rubric = folder.resolve("rubric.yaml");
        Files.writeString(rubric, Files.readString(Toy.rubric()).replace("callSeconds: 1.5", "callSeconds: 600"));
        SourceFile source = new SourceFile("A.java", WAITS.replace("SIGN", sign.toString()), "0".repeat(64));
        Policy policy = new Policy(rubric, OptionalLong.empty(), true);
        Setup setup = new Setup(Toy.assignment(), policy, Choice.OFF, Toy.checks());
        try (GradingSession session = Sessions.open(setup)) {
            CompletableFuture<Void> killer = CompletableFuture.runAsync(() -> killWhenThere(sign));
            Report report = session.grade(new Submission("toy-student", List.of(source), Map.of(), List.of()));
            killer.join();
            assertThat(report.status()).isEqualTo("graded");
            assertThat(report.questions().get(0).checks())
                    .extracting(CheckPart::id, CheckPart::verdict, CheckPart::reason)
                    .containsExactly(
                            org.assertj.core.groups.Tuple.tuple("T1.sheet", "passed", null),
                            org.assertj.core.groups.Tuple.tuple("T1.agrees", "student-error", "exit"),
                            org.assertj.core.groups.Tuple.tuple("T1.pure", "passed", null));
            assertThat(report.questions().get(0).checks().get(1).facts().get(0).value())
                    .isEqualTo("it used up its memory or processor time, or somebody killed it");
        }
    }

    private static void killWhenThere(Path sign) {
        while (!Files.exists(sign)) {
            Thread.onSpinWait();
        }
        try (Stream<ProcessHandle> processes = ProcessHandle.current().descendants()) {
            processes
                    .filter(process -> process.info()
                            .commandLine()
                            .filter(line -> line.contains("dev.touchstone.runner.Main"))
                            .isPresent())
                    .forEach(ProcessHandle::destroyForcibly);
        }
    }
}
