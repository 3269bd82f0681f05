package dev.touchstone.batch;

import dev.touchstone.assignment.Assignment;
import dev.touchstone.sandbox.Choice;
import java.nio.file.Path;
import java.util.OptionalLong;

/**
 * What a run was asked for.
 *
 * @param assignment the homework
 * @param policy the rubric's file, and a seed that replaces the rubric's
 * @param sandbox which wall round the student's code
 * @param installation the folder that holds the harness and the answer key, to be hidden from children
 */
public record Setup(Assignment assignment, Policy policy, Choice sandbox, Path installation) {
    /** The rubric's file, and a seed that replaces the rubric's, if any. */
    public record Policy(Path rubric, OptionalLong seed) {}
}
