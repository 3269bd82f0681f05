package dev.touchstone.cli;

import dev.touchstone.assignment.Assignment;
import dev.touchstone.assignment.Question;
import java.util.List;

/** An assignment that is installed and has no questions: enough for everything before grading. */
record FakeAssignment(String id) implements Assignment {
    @Override
    public String title() {
        return "Homework " + id;
    }

    @Override
    public List<Question<?>> questions() {
        return List.of();
    }
}
