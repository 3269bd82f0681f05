/**
 * From what stands on the disk to {@link dev.touchstone.intake.Submission} (read it first): an opaque id and the
 * sources as text. All defences against hostile folders live here.
 *
 * <p>Depends on nothing; every later stage may depend on it.
 */
@NullMarked
package dev.touchstone.intake;

import org.jspecify.annotations.NullMarked;
