/**
 * Sources of a submission to class files in memory: {@link dev.touchstone.compile.CompileService} (read it first) hands
 * them to a capped worker process, because a compiler can be made to use up time, memory and stack. Nothing is written
 * to a disk.
 *
 * <p>Depends on {@code intake} for the sources and on {@code expect} for facts; how a worker process is started is up to
 * the caller.
 */
@NullMarked
package dev.touchstone.compile;

import org.jspecify.annotations.NullMarked;
