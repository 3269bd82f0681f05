/**
 * Verdicts times rubric gives exact points: {@link dev.touchstone.score.Score} (read it first). A question's points
 * are decimals, never binary fractions.
 *
 * <p>Depends on {@code assignment} and {@code check}; {@code report} and {@code batch} depend on it.
 */
@NullMarked
package dev.touchstone.score;

import org.jspecify.annotations.NullMarked;
