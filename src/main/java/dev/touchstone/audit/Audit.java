package dev.touchstone.audit;

import dev.touchstone.assignment.Question;
import dev.touchstone.assignment.RubricReader;
import dev.touchstone.audit.Answer.Kind;
import dev.touchstone.audit.Examination.Graded;
import dev.touchstone.audit.Examination.Item;
import dev.touchstone.audit.Marks.Run;
import dev.touchstone.batch.Prepared;
import dev.touchstone.intake.IntakeException;
import dev.touchstone.score.RubricMatch;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Audits the checks of an assignment: wrong answers are the mutants of its reference, the variants of its misconceptions
 * and what the author wrote; right ones are the reference and what the author wrote. All are graded, and
 * {@link AuditReport} tells what came of it.
 */
public final class Audit {
    private final Prepared run;
    private final Scope scope;
    private final RubricMatch match;

    /**
     * What is audited, and how thoroughly.
     *
     * @param questions their ids; all if empty
     * @param seeds how many; the first is the run's own
     * @param jobs how many answers are graded at a time
     */
    public record Scope(List<String> questions, int seeds, int jobs) {}

    /** Is told how far it is. */
    public interface Listener {
        /** All answers were made. */
        void started(int answers);

        /** One of them was graded; called by several threads. */
        void graded();
    }

    public Audit(Prepared run, Scope scope) {
        this.run = run;
        this.scope = scope;
        this.match = new RubricMatch(
                run.setup().assignment(),
                new RubricReader().read(run.setup().policy().rubric()));
    }

    /** Makes and grades all answers; {@code file} is what the author keeps for the audit, if it is there. */
    public AuditReport run(Path file, Listener listener) throws AuditException, IntakeException, IOException {
        List<Question<?>> questions = questions();
        AuditFile author = AuditFile.read(file, match.assignment().id());
        List<Long> seeds = seeds();
        List<Item<Answer>> items = Answers.of(questions, author, seeds);
        listener.started(items.size());
        List<Graded<Answer>> graded = new Examination(run, scope.jobs(), listener::graded).marks(items);
        SourceLines sources = new SourceLines(author.sources());
        Equivalents equivalents = new Equivalents(author.equivalents(), sources);
        List<GradedAnswer> answers = new ArrayList<>();
        graded.forEach(each -> answers.addAll(byQuestion(each, equivalents)));
        List<String> stale = equivalents.stale(
                questions.stream().map(Question::id).collect(Collectors.toSet()),
                scope.questions().isEmpty());
        List<String> troubles = graded.stream()
                .filter(each -> each.marks().trouble() != null)
                .map(each -> each.answer().id() + ": " + each.marks().trouble())
                .toList();
        return new Findings(run, match, sources).report(questions, seeds, answers, stale, troubles);
    }

    private List<Question<?>> questions() throws AuditException {
        List<String> known =
                match.questions().stream().<String>map(Question::id).toList();
        for (String id : scope.questions()) {
            if (!known.contains(id)) {
                throw new AuditException("there is no question " + id + "; there are " + String.join(", ", known));
            }
        }
        Set<String> wanted = Set.copyOf(scope.questions());
        return match.questions().stream()
                .filter(question -> wanted.isEmpty() || wanted.contains(question.id()))
                .toList();
    }

    /** The run's seed and others that follow from it. */
    private List<Long> seeds() {
        long first = run.common().provenance().seed();
        Random random = new Random(first);
        List<Long> seeds = new ArrayList<>(List.of(first));
        while (seeds.size() < scope.seeds()) {
            seeds.add((long) random.nextInt(1, 1_000_000));
        }
        return seeds;
    }

    private List<GradedAnswer> byQuestion(Graded<Answer> graded, Equivalents equivalents) {
        List<GradedAnswer> answers = new ArrayList<>();
        for (Question<?> question : match.questions()) {
            List<Run> runs = graded.marks().runs().stream()
                    .filter(each -> each.question().equals(question.id()))
                    .toList();
            Answer answer = graded.answer();
            boolean unanswered = answer.kind() == Kind.RIGHT && runs.stream().noneMatch(Run::answered);
            if (!runs.isEmpty() && !unanswered) {
                GradedAnswer plain = new GradedAnswer(answer, match.rule(question), runs, Optional.empty());
                Mutant mutant = answer.mutant();
                Optional<String> because = mutant != null && plain.accepted()
                        ? equivalents.reason(question.id(), mutant)
                        : Optional.empty();
                answers.add(new GradedAnswer(answer, match.rule(question), runs, because));
            }
        }
        return answers;
    }
}
