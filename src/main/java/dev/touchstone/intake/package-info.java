/**
 * From what stands on the disk to {@link dev.touchstone.intake.Submission} (read it first): an opaque id and the sources
 * as text. All defences against hostile folders and archives live here. Nothing is unpacked to the disk: a
 * {@link dev.touchstone.intake.Tree} hands out what a folder or an archive holds, a
 * {@link dev.touchstone.intake.SubmissionReader} takes the sources of it into memory, and whatever is refused becomes a
 * {@link dev.touchstone.intake.Remark}.
 *
 * <p>Depends on nothing; every later stage may depend on it.
 */
@NullMarked
package dev.touchstone.intake;

import org.jspecify.annotations.NullMarked;
