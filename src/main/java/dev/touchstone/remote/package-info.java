/**
 * Calls to answers: {@link dev.touchstone.remote.Respondent} (read it first) is whoever answers, in a child process
 * ({@link dev.touchstone.remote.ChildRespondent}) or in the judge ({@link dev.touchstone.remote.LocalRespondent}: the
 * reference and its wrong variants, never a student); {@link dev.touchstone.remote.SubjectProxy} shows it to checks as
 * the question's interface.
 *
 * <p>Depends on {@code expect} and on the wire format of the runner. The packages {@code check} and {@code batch}
 * depend on it.
 */
@NullMarked
package dev.touchstone.remote;

import org.jspecify.annotations.NullMarked;
