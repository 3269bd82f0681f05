package dev.touchstone.audit;

import dev.touchstone.assignment.Misconception;
import dev.touchstone.assignment.Question;
import dev.touchstone.audit.Answer.Kind;
import dev.touchstone.audit.Exam.Variant;
import dev.touchstone.audit.Examination.Item;
import dev.touchstone.intake.HandIn;
import dev.touchstone.intake.IntakeException;
import dev.touchstone.intake.SubmissionSearch;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;

/** Makes the answers of an audit: wrong ones and right ones. */
final class Answers {
    private final AuditFile file;
    private final List<Long> seeds;
    private final List<Item<Answer>> items = new ArrayList<>();

    private Answers(AuditFile file, List<Long> seeds) {
        this.file = file;
        this.seeds = seeds;
    }

    /** All answers to these questions, question by question, the right ones last. */
    static List<Item<Answer>> of(List<Question<?>> questions, AuditFile file, List<Long> seeds)
            throws AuditException, IntakeException {
        Answers answers = new Answers(file, seeds);
        for (Question<?> question : questions) {
            answers.addMutants(question);
            answers.addMisconceptions(question);
            answers.addWritten(question);
        }
        List<String> all = questions.stream().<String>map(Question::id).toList();
        for (Path right : file.right()) {
            answers.addRight(right, all);
        }
        return answers.items;
    }

    private void addMutants(Question<?> question) throws AuditException {
        ReferenceCode code = ReferenceCode.of(question);
        add(new Answer(question.id() + " reference", Kind.RIGHT, "", null, null), exam(question, code));
        for (Mutant mutant : Mutants.of(code)) {
            TreeMap<String, byte[]> classes = new TreeMap<>(code.classes());
            classes.put(mutant.place().className(), mutant.classFile());
            add(
                    new Answer(mutant.id(), Kind.MUTANT, question.id(), mutant, null),
                    exam(question, new ReferenceCode(code.main(), classes)));
        }
    }

    private Exam exam(Question<?> question, ReferenceCode code) {
        return new Exam(List.of(question.id()), seeds, new Exam.Code(code.main(), code.classes()), null, null);
    }

    private void addMisconceptions(Question<?> question) {
        for (Misconception<?> misconception : question.misconceptions()) {
            for (int i = 0; i < misconception.variants().size(); i++) {
                Variant variant = new Variant(misconception.id(), i);
                add(
                        new Answer(
                                misconception.id() + " " + (i + 1),
                                Kind.MISCONCEPTION,
                                question.id(),
                                null,
                                misconception.id()),
                        new Exam(List.of(question.id()), seeds, null, variant, null));
            }
        }
    }

    private void addWritten(Question<?> question) throws IntakeException {
        if (file.wrong() == null) {
            return;
        }
        Path folder = file.wrong().resolve(question.id());
        if (!Files.isDirectory(folder)) {
            return;
        }
        for (HandIn handIn : SubmissionSearch.find(List.of(folder))) {
            add(
                    new Answer(handIn.id(), Kind.WRITTEN, question.id(), null, null),
                    new Exam(List.of(question.id()), seeds, null, null, handIn.read()));
        }
    }

    private void addRight(Path path, List<String> questions) throws IntakeException {
        HandIn handIn = SubmissionSearch.one(path);
        add(new Answer(handIn.id(), Kind.RIGHT, "", null, null), new Exam(questions, seeds, null, null, handIn.read()));
    }

    private void add(Answer answer, Exam exam) {
        items.add(new Item<>(answer, exam));
    }
}
