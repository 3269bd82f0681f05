package dev.touchstone.batch;

import dev.touchstone.assignment.CheckDeclaration;
import dev.touchstone.assignment.Rubric.Visibility;
import dev.touchstone.check.Respondents;
import dev.touchstone.remote.ChildRespondent;
import dev.touchstone.remote.Respondent;
import java.util.Optional;
import java.util.function.Function;

/**
 * The processes of one submission: one answers the checks that students see, another one all others. Code that keeps
 * the arguments of a hidden check in a static field could otherwise print them, or throw them as a message, in the next
 * visible one. Nor do they share what a submission may use up: time that a hidden check took, or a process that it cost,
 * would be missing in the visible ones.
 *
 * <p>Theory of operation. The first process is started by whoever makes this object, the second by the first hidden
 * check. {@link ChildRespondent} replaces each when it dies. Closing ends both.
 */
final class StudentProcesses implements Respondents, AutoCloseable {
    private final ChildRespondent visible;
    private final Function<CheckDeclaration, Visibility> visibility;
    private Optional<ChildRespondent> hidden = Optional.empty();

    StudentProcesses(ChildRespondent visible, Function<CheckDeclaration, Visibility> visibility) {
        this.visible = visible;
        this.visibility = visibility;
    }

    @Override
    public Respondent first() {
        return visible;
    }

    @Override
    public Respondent of(CheckDeclaration check) {
        if (visibility.apply(check) == Visibility.VISIBLE) {
            return visible;
        }
        if (hidden.isEmpty()) {
            hidden = Optional.of(visible.sibling());
        }
        return hidden.get();
    }

    /** True if something was late, perhaps only because the machine was too busy. */
    boolean inDoubt() {
        return visible.inDoubt() || hidden.map(ChildRespondent::inDoubt).orElse(false);
    }

    @Override
    public void close() {
        try {
            visible.close();
        } finally {
            hidden.ifPresent(ChildRespondent::close);
        }
    }
}
