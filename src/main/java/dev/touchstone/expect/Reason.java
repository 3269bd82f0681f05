package dev.touchstone.expect;

import java.util.Locale;

/** Why a check was not passed; {@link #id()} is the word that reports carry. */
public enum Reason {
    /** The answer has the right shape and a wrong content. */
    WRONG_VALUE,
    /** The answer's sizes are wrong. */
    WRONG_SHAPE,
    /** The answer is null, or holds a null. */
    NULL,
    /** The answer holds NaN or an infinity where a number was due. */
    NOT_FINITE,
    /** The method changed an argument that it was only to read. */
    INPUT_MODIFIED,
    /** The same call gave two different answers, or a later call changed an earlier answer. */
    NOT_REPEATABLE,
    /** The method threw. */
    EXCEPTION,
    /** The method accepted arguments that it must refuse. */
    ILLEGAL_ARGUMENT_ACCEPTED,
    /** The method did not return in time. */
    TIMEOUT,
    /** The process ended in the middle of a call. */
    EXIT,
    /** The heap was used up. */
    OUT_OF_MEMORY,
    /** The stack was used up, mostly by endless recursion. */
    STACK_OVERFLOW,
    /** The answer was larger than an answer may be. */
    OUTPUT_LIMIT,
    /** The process sent something that is no answer. */
    PROTOCOL,
    /** No class answers the question. */
    MISSING,
    /** Two classes answer the question. */
    AMBIGUOUS,
    /** A class is there but cannot be used: no constructor without arguments, abstract, inner. */
    UNUSABLE,
    /** The code that the check calls did not compile. */
    UNCOMPILABLE,
    /** The check was not run. */
    SKIPPED_BECAUSE,
    /** The grader failed, not the student. */
    GRADER_ERROR;

    /** The reason as reports write it: lower case, words joined by hyphens. */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
