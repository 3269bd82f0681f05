package cs577.hw4.hostile;

import cs577.hw4.key.Homework4;
import dev.touchstone.assignment.Assignment;
import dev.touchstone.assignment.Question;
import dev.touchstone.expect.Difference.Cell;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The homework, cut down to the questions that attacks answer, so that nobody waits for the others. */
public final class AttackedQuestions implements Assignment {
    /** They take tensors and kernels; one answers with a list. */
    static final Set<String> IDS = Set.of("Q1", "Q5", "Q9");

    private final Assignment whole = new Homework4();

    @Override
    public String id() {
        return whole.id();
    }

    @Override
    public String title() {
        return whole.title();
    }

    @Override
    public List<Question<?>> questions() {
        return whole.questions().stream()
                .filter(question -> IDS.contains(question.id()))
                .toList();
    }

    @Override
    public Optional<String> nameOf(Cell cell) {
        return whole.nameOf(cell);
    }
}
