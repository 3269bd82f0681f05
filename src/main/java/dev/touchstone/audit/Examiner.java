package dev.touchstone.audit;

import dev.touchstone.assignment.Misconception;
import dev.touchstone.assignment.Question;
import dev.touchstone.assignment.Rubric.Limits;
import dev.touchstone.audit.Marks.Loss;
import dev.touchstone.audit.Marks.Run;
import dev.touchstone.batch.Workplace;
import dev.touchstone.check.CheckResult;
import dev.touchstone.check.QuestionChecks;
import dev.touchstone.check.QuestionResult;
import dev.touchstone.check.QuestionResult.Status;
import dev.touchstone.check.Respondents;
import dev.touchstone.check.Seeds;
import dev.touchstone.check.Verdict;
import dev.touchstone.compile.Compiled;
import dev.touchstone.compile.CompilerUnavailable;
import dev.touchstone.intake.Submission;
import dev.touchstone.remote.AnswerLimits;
import dev.touchstone.remote.ChildRespondent;
import dev.touchstone.remote.LocalRespondent;
import dev.touchstone.remote.Payload;
import dev.touchstone.remote.Respondent;
import dev.touchstone.report.Json;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * One worker's place to grade the answers of an audit, inside a class loader of its own; text goes in and text comes out.
 *
 * <p>Theory of operation. All answers but the variants run in children behind the sandbox, as submissions do; the tape is
 * played to them once for each seed. A submission has a child of its own. Mutants follow one another in one child, each
 * in a class loader of its own, until one hangs, dies or uses up memory: its child is killed, and the next mutant gets a
 * fresh one. A child that was lost is not replaced within a seed: whatever was lost is decided, what was not asked is
 * skipped, and both lose points. A variant is part of the assignment and answers in this process. If the program dies,
 * the sandbox ends all children.
 */
public final class Examiner implements Function<String, String>, AutoCloseable {
    /** A mutant's call may take this part of the time that a submission's may: so slow is no reference. */
    private static final int SHORT = 4;

    private final Json json = new Json();
    private final Workplace workplace;
    private final Map<String, QuestionChecks> checks = new HashMap<>();
    private String lastQuestion = "";
    private @Nullable ChildRespondent mutants;

    /** Opens the workplace that {@link Workplace#order} describes. */
    public Examiner(String order) throws IOException {
        this.workplace = Workplace.open(order);
    }

    /** Grades; {@code exam} is an {@link Exam} as JSON, and what comes out are {@link Marks}. */
    @Override
    public String apply(String exam) {
        return json.line(graded(json.read(exam, Exam.class)));
    }

    private Marks graded(Exam exam) {
        try {
            List<Run> runs = new ArrayList<>();
            if (exam.code() != null) {
                Question<?> question = question(exam.questions().get(0));
                Exam.Code code = exam.code();
                Map<String, List<String>> services = Map.of(question.api().getName(), List.of(code.main()));
                Payload payload = new Payload(code.classes(), services, List.of(question.api()), false);
                mutant(payload, question, exam.seeds(), runs);
            } else if (exam.variant() != null) {
                Question<?> question = question(exam.questions().get(0));
                for (long seed : exam.seeds()) {
                    runs.add(run(question, seed, new LocalRespondent(variant(question, exam.variant())), true));
                }
            } else if (exam.submission() != null) {
                submission(exam.submission(), exam, runs);
            }
            return new Marks(runs, trouble(runs));
        } catch (CompilerUnavailable | RuntimeException e) {
            return new Marks(List.of(), e.toString());
        }
    }

    private void submission(Submission submission, Exam exam, List<Run> runs) throws CompilerUnavailable {
        if (!(workplace.compiler().compile(submission.sources()) instanceof Compiled compiled)) {
            throw new IllegalArgumentException("the submission " + submission.id() + " does not compile");
        }
        List<Question<?>> questions = new ArrayList<>();
        exam.questions().forEach(id -> questions.add(question(id)));
        List<Class<?>> apis = questions.stream().<Class<?>>map(Question::api).toList();
        Payload payload = new Payload(compiled.classes(), submission.services(), apis, compiled.partial());
        inChild(payload, questions, exam.seeds(), runs);
    }

    /** In the child of the mutant before, if it survived that one. */
    private void mutant(Payload payload, Question<?> question, List<Long> seeds, List<Run> runs) {
        ChildRespondent child = mutants == null
                ? new ChildRespondent(workplace.students(), payload, limits(SHORT))
                : mutants.next(payload);
        mutants = child;
        for (long seed : seeds) {
            Run run = run(question, seed, child, false);
            runs.add(run);
            if (lost(run)) {
                child.close();
                mutants = null;
            }
            if (decided(run)) {
                break;
            }
            if (mutants == null) {
                child = new ChildRespondent(workplace.students(), payload, limits(SHORT));
                mutants = child;
            }
        }
    }

    /** One child for all seeds, unless it is lost. */
    private void inChild(Payload payload, List<Question<?>> questions, List<Long> seeds, List<Run> runs) {
        for (Question<?> question : questions) {
            ChildRespondent child = new ChildRespondent(workplace.students(), payload, limits(1));
            try {
                for (long seed : seeds) {
                    Run run = run(question, seed, child, false);
                    runs.add(run);
                    if (decided(run)) {
                        break;
                    }
                    if (lost(run)) {
                        child.close();
                        child = new ChildRespondent(workplace.students(), payload, limits(1));
                    }
                }
            } finally {
                child.close();
            }
        }
    }

    /** True if another seed cannot change that points were lost: an example has the same inputs with every seed. */
    private static boolean decided(Run run) {
        return !run.answered()
                || run.losses().stream()
                        .anyMatch(loss -> loss.example() && !loss.verdict().equals("skipped"));
    }

    private static boolean lost(Run run) {
        return run.losses().stream().anyMatch(loss -> loss.verdict().equals("skipped") || loss.processLost());
    }

    private Run run(Question<?> question, long seed, Respondent respondent, boolean naming) {
        if (!lastQuestion.equals(question.id())) {
            checks.clear(); // the tapes of one question at a time
            lastQuestion = question.id();
        }
        QuestionChecks ofSeed = checks.computeIfAbsent(seed + " " + naming, key -> checks(seed, naming));
        Respondents all = Respondents.all(respondent);
        QuestionResult result = ofSeed.run(question, workplace.tape() ? all : Respondents.oneByOne(all));
        List<Loss> losses = new ArrayList<>();
        for (CheckResult check : result.checks()) {
            if (!(check.verdict() instanceof Verdict.Passed)) {
                losses.add(loss(check));
            }
        }
        List<String> named = result.findings().misconceptions().stream()
                .map(Misconception::id)
                .toList();
        boolean answered = result.status() == Status.ANSWERED;
        return new Run(question.id(), seed, answered, losses, named);
    }

    private QuestionChecks checks(long seed, boolean naming) {
        QuestionChecks played = QuestionChecks.verdictsOnly(workplace.match().assignment(), new Seeds(seed), naming);
        return workplace.tape() ? played : played.runningEveryCheck();
    }

    private static Loss loss(CheckResult check) {
        int tries = check.counterexample()
                .map(counterexample -> counterexample.search().tries())
                .orElse(0);
        String reason = "";
        if (check.verdict() instanceof Verdict.Failed failed) {
            reason = failed.reason().id();
        } else if (check.verdict() instanceof Verdict.StudentError error) {
            reason = error.reason().id();
        } else if (check.verdict() instanceof Verdict.GraderError error) {
            reason = error.facts().toString();
        }
        return new Loss(
                check.check().check().id(), check.verdict().id(), reason, check.property() ? tries : Loss.EXAMPLE);
    }

    private static @Nullable String trouble(List<Run> runs) {
        return runs.stream()
                .flatMap(run -> run.losses().stream())
                .filter(loss -> loss.verdict().equals("grader-error"))
                .map(loss -> loss.check() + ": " + loss.reason())
                .findFirst()
                .orElse(null);
    }

    private Question<?> question(String id) {
        return workplace.match().questions().stream()
                .filter(question -> question.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("there is no question " + id));
    }

    private static Supplier<?> variant(Question<?> question, Exam.Variant wanted) {
        for (Misconception<?> misconception : question.misconceptions()) {
            if (misconception.id().equals(wanted.misconception())) {
                return misconception.variants().get(wanted.number()).answer();
            }
        }
        throw new IllegalArgumentException(question + " has no misconception " + wanted.misconception());
    }

    private AnswerLimits limits(int part) {
        Limits limits = workplace.match().rubric().limits();
        Duration call = Duration.ofMillis(limits.callSeconds().movePointRight(3).longValue() / part);
        Duration all =
                Duration.ofMillis(limits.submissionSeconds().movePointRight(3).longValue());
        return new AnswerLimits(call, all, 0, limits.outputKilobytes() * 1024);
    }

    @Override
    public void close() {
        if (mutants != null) {
            mutants.close();
        }
        workplace.close();
    }
}
