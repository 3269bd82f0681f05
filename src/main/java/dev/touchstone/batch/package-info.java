/**
 * From folders to reports: {@link dev.touchstone.batch.GradingSession} (read it first) grades one submission after the
 * other, {@link dev.touchstone.batch.Batch} many at a time, so that a run can be interrupted and go on; each of its
 * workers has a class loader of its own ({@link dev.touchstone.batch.Judge}).
 *
 * <p>Depends on every stage; only {@code cli} depends on it.
 */
@NullMarked
package dev.touchstone.batch;

import org.jspecify.annotations.NullMarked;
