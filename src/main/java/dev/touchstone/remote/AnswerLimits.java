package dev.touchstone.remote;

import java.time.Duration;

/**
 * What the answers of one submission may use.
 *
 * @param call wall time of one call
 * @param submission wall time of all calls to one respondent together
 * @param restartsPerQuestion how often a lost process is replaced within one question
 * @param outputCharacters how much printed text is kept
 */
public record AnswerLimits(Duration call, Duration submission, int restartsPerQuestion, int outputCharacters) {}
