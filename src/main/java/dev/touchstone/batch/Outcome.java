package dev.touchstone.batch;

import java.util.List;

/**
 * What came of a run.
 *
 * @param graded submissions with a score, those of earlier runs included
 * @param kept how many of them an earlier run graded
 * @param ungraded submissions without a score, because the grader failed
 * @param duplicates ids of submissions with the same sources, in groups
 */
public record Outcome(int graded, int kept, int ungraded, List<List<String>> duplicates) {}
