/**
 * From folders to reports: {@link dev.touchstone.batch.GradingSession} (read it first) holds what a run needs once
 * (compile worker, sandbox, checks), {@link dev.touchstone.batch.Batch} grades many submissions and writes their
 * reports.
 *
 * <p>Depends on every stage; only {@code cli} depends on it.
 */
@NullMarked
package dev.touchstone.batch;

import org.jspecify.annotations.NullMarked;
