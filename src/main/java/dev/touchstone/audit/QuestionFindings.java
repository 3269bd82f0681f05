package dev.touchstone.audit;

import dev.touchstone.assignment.CheckDeclaration;
import dev.touchstone.assignment.Question;
import dev.touchstone.assignment.Rubric.CheckRule;
import dev.touchstone.assignment.Rubric.QuestionRule;
import dev.touchstone.audit.Answer.Kind;
import dev.touchstone.audit.AuditReport.CheckPart;
import dev.touchstone.audit.AuditReport.Figures;
import dev.touchstone.audit.AuditReport.QuestionPart;
import dev.touchstone.audit.AuditReport.SlipsPart;
import dev.touchstone.audit.AuditReport.TriesPart;
import dev.touchstone.audit.Marks.Loss;
import dev.touchstone.audit.Marks.Run;
import dev.touchstone.check.Tries;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.OptionalInt;

/** What all answers to one question say about its checks. */
final class QuestionFindings {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final BigDecimal NEARLY_NOTHING = BigDecimal.valueOf(5);

    private final Question<?> question;
    private final QuestionRule rule;
    private final List<GradedAnswer> answers;

    QuestionFindings(Question<?> question, QuestionRule rule, List<GradedAnswer> answers) {
        this.question = question;
        this.rule = rule;
        this.answers = answers;
    }

    QuestionPart part() {
        List<CheckPart> checks =
                CheckDeclaration.of(question).stream().map(this::check).toList();
        List<String> standsWith = checks.stream()
                .filter(check -> check.alone() > 0)
                .map(CheckPart::id)
                .toList();
        return new QuestionPart(
                question.id(), question.title(), rule.points(), figures(answers), slips(), checks, standsWith);
    }

    /** Counts of answers, to one question or to all. */
    static Figures figures(List<GradedAnswer> answers) {
        int wrong = count(answers, answer -> answer.wrong());
        int accepted = count(answers, answer -> answer.wrong() && answer.accepted());
        int equivalent = count(answers, answer -> answer.because().isPresent());
        int right = count(answers, answer -> answer.answer().kind() == Kind.RIGHT);
        int rejected = count(
                answers,
                answer -> answer.answer().kind() == Kind.RIGHT
                        && answer.fullMarks().size() < answer.runs().size());
        return new Figures(
                wrong, accepted, percent(accepted, wrong), equivalent, right, rejected, percent(rejected, right));
    }

    private static int count(List<GradedAnswer> answers, java.util.function.Predicate<GradedAnswer> which) {
        return (int) answers.stream().filter(which).count();
    }

    private static BigDecimal percent(int part, int whole) {
        return whole == 0
                ? BigDecimal.ZERO
                : BigDecimal.valueOf(100L * part).divide(BigDecimal.valueOf(whole), 2, RoundingMode.HALF_UP);
    }

    private SlipsPart slips() {
        List<BigDecimal> shares = new ArrayList<>();
        List<Integer> tenths = new ArrayList<>(Collections.nCopies(10, 0));
        List<String> everything = new ArrayList<>();
        List<String> nearlyNothing = new ArrayList<>();
        for (GradedAnswer answer : answers) {
            if (answer.answer().kind() == Kind.MUTANT && answer.wrong()) {
                BigDecimal share = answer.lost().multiply(HUNDRED).divide(rule.points(), 1, RoundingMode.HALF_UP);
                shares.add(share);
                int tenth = Math.max(0, share.subtract(BigDecimal.valueOf(0.1)).intValue() / 10);
                tenths.set(tenth, tenths.get(tenth) + 1);
                if (share.compareTo(HUNDRED) == 0) {
                    everything.add(answer.answer().id());
                }
                if (share.compareTo(NEARLY_NOTHING) <= 0) {
                    nearlyNothing.add(answer.answer().id());
                }
            }
        }
        Collections.sort(shares);
        BigDecimal median = shares.isEmpty() ? BigDecimal.ZERO : shares.get(shares.size() / 2);
        return new SlipsPart(shares.size(), tenths, median, everything, nearlyNothing);
    }

    private CheckPart check(CheckDeclaration check) {
        String id = check.check().id();
        List<GradedAnswer> killed = answers.stream()
                .filter(answer -> answer.wrong() && answer.loses(id))
                .toList();
        int alone = count(killed, answer -> answer.losesOnly(id));
        BigDecimal points = rule.checks().stream()
                .filter(each -> each.id().equals(id))
                .findFirst()
                .map(CheckRule::points)
                .orElseThrow();
        String worth = killed.isEmpty() ? "idle" : alone == 0 ? "spare" : "needed";
        OptionalInt declared = Tries.of(check);
        TriesPart tries = declared.isPresent() ? tries(id, declared.getAsInt()) : null;
        String kind = tries == null ? "example" : "property";
        return new CheckPart(id, kind, points, killed.size(), alone, worth, tries);
    }

    private TriesPart tries(String check, int declared) {
        int needed = 0;
        int neededAlone = 0;
        int unsteady = 0;
        for (GradedAnswer answer : answers) {
            int losing = 0;
            for (Run run : answer.wrong() ? answer.runs() : List.<Run>of()) {
                for (Loss loss : run.losses()) {
                    if (loss.check().equals(check)) {
                        losing++;
                        needed = Math.max(needed, loss.tries());
                        neededAlone = run.losses().size() == 1 ? Math.max(neededAlone, loss.tries()) : neededAlone;
                    }
                }
            }
            unsteady += losing > 0 && losing < answer.runs().size() ? 1 : 0;
        }
        return new TriesPart(declared, needed, neededAlone, unsteady);
    }
}
