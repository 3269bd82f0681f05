package dev.touchstone.audit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.touchstone.audit.AuditReport.AcceptedPart;
import dev.touchstone.audit.AuditReport.CheckPart;
import dev.touchstone.batch.Prepared;
import dev.touchstone.batch.Setup;
import dev.touchstone.batch.Setup.Policy;
import dev.touchstone.report.ReportSchema;
import dev.touchstone.report.ReportWriter;
import dev.touchstone.sandbox.Choice;
import dev.touchstone.sandbox.SandboxException;
import dev.touchstone.toy.Toy;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.OptionalLong;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An assignment whose checks add up nothing but zeros is shown up. */
class AuditIT {
    private static final String RUBRIC = """
            assignment: weak
            title: Weak assignment
            seed: 7
            hints: full
            limits:
              callSeconds: 2
              submissionSeconds: 60
              heapMegabytes: 64
              restartsPerQuestion: 1
              outputKilobytes: 1
            questions:
              - id: W1
                points: 3
                checks:
                  - { id: nothing, points: 1, visibility: visible }
                  - { id: zero, points: 1, visibility: visible }
                  - { id: zeros, points: 1, visibility: visible }
            """;
    private static final String AUDIT = """
            assignment: weak
            sources: [%s]
            right: [right]
            wrong: wrong
            equivalents:
              - { in: Adder.total, line: sum += number;, mutator: MATH, reason: it is only a test }
              - { in: Adder.total, line: return 1;, reason: there is no such line }
            """;

    @TempDir
    static Path folder = Path.of(".");

    private static final AtomicInteger ANNOUNCED = new AtomicInteger();
    private static final AtomicInteger GRADED = new AtomicInteger();
    private static AuditReport report;

    @BeforeAll
    static void audit() throws Exception {
        Path file = folder.resolve("weak.audit.yaml");
        Files.writeString(file, AUDIT.formatted(Toy.SOURCES.resolve("assignment")));
        answer("right", "for (int number : numbers) { sum += number; }");
        answer("wrong/W1/first", "if (numbers.length > 0) { sum = numbers[0]; }");
        report = new Audit(prepared(), new Audit.Scope(List.of(), 2, 1)).run(file, new Counting());
    }

    private static void answer(String name, String body) throws IOException {
        Path submission = Files.createDirectories(folder.resolve(name));
        Files.writeString(submission.resolve("Answer.java"), """
                public class Answer implements toy.Total {
                    public int total(int[] numbers) {
                        int sum = 0;
                        %s
                        return sum;
                    }
                }
                """.formatted(body));
    }

    private static Prepared prepared() throws IOException, SandboxException {
        Path rubric = folder.resolve("weak.yaml");
        Files.writeString(rubric, RUBRIC);
        Policy policy = new Policy(rubric, OptionalLong.empty(), true);
        try {
            return Prepared.of(new Setup(Toy.weak(), policy, Choice.AUTO, Toy.checks()));
        } catch (SandboxException e) { // no wall here, and none needed
            return Prepared.of(new Setup(Toy.weak(), policy, Choice.OFF, Toy.checks()));
        }
    }

    private static final class Counting implements Audit.Listener {
        @Override
        public void started(int answers) {
            ANNOUNCED.set(answers);
        }

        @Override
        public void graded() {
            GRADED.incrementAndGet();
        }
    }

    private static List<String> survivors() {
        return report.accepted().stream()
                .filter(accepted -> accepted.because() == null)
                .map(AcceptedPart::answer)
                .toList();
    }

    @Test
    void namesTheMutantsThatAddNothing() {
        assertThat(survivors())
                .contains("Adder.total:16 PRIMITIVE_RETURNS #1")
                .anyMatch(name -> name.startsWith("Adder.total:13 "));
    }

    @Test
    void showsASurvivorsLine() {
        AcceptedPart survivor = report.accepted().stream()
                .filter(accepted -> accepted.answer().equals("Adder.total:16 PRIMITIVE_RETURNS #1"))
                .findFirst()
                .orElseThrow();
        assertThat(Objects.requireNonNull(survivor.mutant()).diff())
                .containsExactly("- return sum;", "+ (replaced int return with 0 for toy/checks/Adder::total)");
        assertThat(survivor.seeds()).hasSize(2);
    }

    @Test
    void killsTheMutantsThatReadBeyondTheEnd() {
        assertThat(report.answers())
                .filteredOn(answer -> answer.id().equals("Adder.total:13 CONDITIONALS_BOUNDARY #1"))
                .singleElement()
                .satisfies(answer -> assertThat(answer.lostChecks()).containsExactly("zero", "zeros"));
    }

    @Test
    void namesTheMisconceptionThatIsCaughtAndTheAnswerThatIsNot() {
        assertThat(report.misconceptions())
                .singleElement()
                .satisfies(each -> assertThat(each.named()).isEqualTo(2));
        assertThat(survivors()).contains("first");
    }

    @Test
    void namesTheChecksThatKillNothing() {
        assertThat(report.questions().get(0).checks())
                .extracting(CheckPart::id, CheckPart::worth)
                .containsExactly(tuple("nothing", "idle"), tuple("zero", "spare"), tuple("zeros", "spare"));
    }

    private static org.assertj.core.groups.Tuple tuple(Object... values) {
        return org.assertj.core.groups.Tuple.tuple(values);
    }

    @Test
    void tellsTheReasonOfWhatTheAuthorExplained() {
        assertThat(report.accepted())
                .filteredOn(accepted -> accepted.because() != null)
                .singleElement()
                .satisfies(accepted -> {
                    assertThat(accepted.answer()).isEqualTo("Adder.total:14 MATH #1");
                    assertThat(accepted.because()).isEqualTo("it is only a test");
                });
        assertThat(report.total().equivalent()).isEqualTo(1);
    }

    @Test
    void tellsTheEntryThatExplainsNothing() {
        assertThat(report.staleEquivalents()).containsExactly("Adder.total \"return 1;\"");
    }

    @Test
    void rejectsNoRightAnswerButIsNotClean() {
        assertThat(report.total().right()).isEqualTo(2);
        assertThat(report.total().rejected()).isZero();
        assertThat(report.troubles()).isEmpty();
        assertThat(report.clean()).isFalse();
    }

    @Test
    void gradesAsManyAnswersAsItAnnounced() {
        assertThat(GRADED).hasValue(ANNOUNCED.get());
        assertThat(report.answers()).hasSize(ANNOUNCED.get() - 2);
    }

    @Test
    void keepsItsSchema() {
        assertThat(ReportSchema.AUDIT.faults(new ReportWriter().bytes(report))).isEmpty();
    }
}
