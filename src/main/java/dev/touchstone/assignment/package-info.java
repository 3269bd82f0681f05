/**
 * What an assignment's author declares: {@link dev.touchstone.assignment.Assignment} (read it first), its questions,
 * checks, misconceptions and the rubric with its reader.
 *
 * <p>Depends on {@code expect} only; every package above it may depend on it. The JSON library is used by the rubric's
 * reader and by nothing else here.
 */
@NullMarked
package dev.touchstone.assignment;

import org.jspecify.annotations.NullMarked;
