package dev.touchstone.batch;

import dev.touchstone.assignment.Assignment;
import dev.touchstone.sandbox.Choice;
import java.nio.file.Path;
import java.util.OptionalLong;

/**
 * What a run was asked for.
 *
 * @param assignment the homework
 * @param policy the rubric's file, a seed that replaces the rubric's, and whether checks may be spared
 * @param sandbox which wall round the student's code
 * @param installation the folder that holds the harness and the answer key, to be hidden from children
 */
public record Setup(Assignment assignment, Policy policy, Choice sandbox, Path installation) {
    /**
     * By which rules to grade.
     *
     * @param rubric its file
     * @param seed replaces the rubric's, if present
     * @param tape false to ask one call at a time and to run every check: the same reports, slowly
     */
    public record Policy(Path rubric, OptionalLong seed, boolean tape) {}
}
