package cs577.hw4.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import cs577.hw4.hostile.Gauntlet.Graded;
import cs577.hw4.hostile.Gauntlet.Outcome;
import dev.touchstone.report.Report;
import dev.touchstone.report.Report.ScorePart;
import dev.touchstone.report.ReportSchema;
import dev.touchstone.report.StudentText;
import dev.touchstone.sandbox.Choice;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every attack of the corpus is graded in one batch, and gets the verdict that its sheet expects, gains nothing, learns
 * nothing and leaves nothing. {@code -Dhostile.sandbox=NAME} takes another wall than the strongest: then exactly the
 * attacks differ of which the sheet says that this wall does not stop them. {@code -Dhostile.only=REGEX} grades a part
 * of the corpus, such as {@code hang/.*}.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@SuppressWarnings("NullAway.Init")
class HostileCorpusIT {
    private static final Path HOUSE = Path.of("..").toAbsolutePath().normalize();
    private static final Duration LONGEST = Duration.ofMinutes(2);

    private List<Attack> corpus;
    private List<Attack> attacks;
    private Outcome outcome;
    private Map<String, List<String>> leaks;
    private List<String> disturbances;
    private List<String> left;

    @BeforeAll
    void gradeTheCorpus(@TempDir Path folder) throws Exception {
        corpus = Corpus.read(HOUSE.resolve("submissions/hostile"));
        String part = System.getProperty("hostile.only", ".*");
        attacks = corpus.stream()
                .filter(attack -> attack.toString().matches(part))
                .toList();
        Path rubric = SmallRubric.write(HOUSE.resolve("rubrics/cs577-hw4.yaml"), folder.resolve("rubric.yaml"));
        Choice sandbox = new Choice(System.getProperty("hostile.sandbox", "auto"));
        try (Bait bait = new Bait(HOUSE.resolve("target/reference"));
                Survivors survivors = new Survivors(bait.nonce())) {
            outcome = new Gauntlet(sandbox, rubric, folder).grade(attacks, bait.places());
            left = survivors.left();
            disturbances = bait.disturbances();
            leaks = leaks(bait, folder.resolve("reports"));
            assertThat(survivors.seen()).as("processes that were watched").isGreaterThan(attacks.size());
        }
    }

    /** What is secret and stands in a file of the run, by the submission's folder. */
    private static Map<String, List<String>> leaks(Bait bait, Path reports) throws IOException {
        Map<String, List<String>> leaks = new TreeMap<>();
        try (Stream<Path> files = Files.walk(reports)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                List<String> leaked = bait.leakedIn(Files.readString(file, StandardCharsets.ISO_8859_1));
                if (!leaked.isEmpty()) {
                    leaks.put(reports.relativize(file).getName(0).toString(), leaked);
                }
            }
        }
        return leaks;
    }

    List<Attack> attacks() {
        return attacks;
    }

    private boolean stopped(Attack attack) {
        return !attack.sheet().notStoppedBy().contains(outcome.rung());
    }

    private Graded graded(String id) {
        return Objects.requireNonNull(outcome.reports().get(id), id);
    }

    private Graded graded(Attack attack) {
        return graded(attack.id());
    }

    @ParameterizedTest
    @MethodSource("attacks")
    void theVerdictIsTheExpectedOneExactlyIfThisWallStopsTheAttack(Attack attack) {
        List<String> differences =
                Comparison.differences(attack.sheet().expected(), graded(attack).report());
        if (stopped(attack)) {
            assertThat(differences)
                    .as(
                            "%s, behind %s: %s",
                            attack, outcome.rung(), words(graded(attack).report(), attack))
                    .isEmpty();
        } else {
            assertThat(differences)
                    .as("%s is stopped by %s; the sheet says that it is not", attack, outcome.rung())
                    .isNotEmpty();
        }
    }

    /** The question's checks, one a line. */
    private static String words(Report report, Attack attack) {
        return report.questions().stream()
                .filter(question ->
                        question.id().equals(attack.sheet().expected().question()))
                .flatMap(question -> question.checks().stream())
                .map(check -> "\n  " + check.id() + " " + check.verdict() + ", " + check.earned() + " of "
                        + check.possible() + " " + check.facts())
                .collect(Collectors.joining());
    }

    @ParameterizedTest
    @MethodSource("attacks")
    void theReportIsValidAndSpellsWhatCannotBeSeen(Attack attack) {
        byte[] report = graded(attack).json().getBytes(StandardCharsets.UTF_8);
        ReportSchema.assertValid(report);
        String words = String.valueOf(graded(attack).report());
        assertThat(StudentText.spelled(words)).isEqualTo(words);
    }

    @Test
    void noFileOfTheRunHoldsWhatWasSecretUnlessThisWallDoesNotStopTheAttack() {
        List<String> notStopped = attacks.stream()
                .filter(attack -> !stopped(attack))
                .map(Attack::id)
                .toList();
        leaks.keySet().removeAll(notStopped);
        assertThat(leaks).isEmpty();
    }

    @Test
    void theNeighboursReportNeverChanges() {
        assertThat(outcome.perfect()).hasSize(groups(attacks).size() + 1);
        String first = outcome.perfect().get(0);
        for (String report : outcome.perfect()) {
            List<String> changed =
                    report.lines().filter(line -> !first.contains(line)).toList();
            assertThat(report.equals(first))
                    .as("lines that changed: %s", changed)
                    .isTrue();
        }
        ScorePart score = graded("perfect").report().score();
        assertThat(score.earned()).isEqualByComparingTo(score.possible());
    }

    @Test
    void nothingIsLeftBehindAndNothingWasTouched() {
        if (attacks.stream().allMatch(this::stopped)) {
            assertThat(left).isEmpty();
            assertThat(disturbances).isEmpty();
        }
    }

    @Test
    void noAttackTakesLongerThanAllItsLimitsTogether() {
        outcome.reports()
                .forEach((id, graded) -> assertThat(graded.time()).as(id).isLessThan(LONGEST));
    }

    @Test
    void theCorpusHoldsAtLeastEightyAttacksOfEveryKind() throws IOException {
        assertThat(groups(corpus))
                .containsExactly("archive", "compile", "corrupt", "escape", "exhaust", "forge", "hang", "read", "text");
        assertThat(corpus).hasSizeGreaterThanOrEqualTo(80);
    }

    private static Set<String> groups(List<Attack> attacks) {
        return attacks.stream().map(Attack::group).collect(Collectors.toCollection(TreeSet::new));
    }
}
