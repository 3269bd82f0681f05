/**
 * Runs code that nobody trusts in child JVMs behind a wall of the operating system. Read {@link
 * dev.touchstone.sandbox.Ladder} first (which walls there are and how one is chosen), then {@code Starter} (who starts
 * whom, and what happens when one of them dies).
 *
 * <p>Depends on no other package, except that one rung starts children by the lock of {@code dev.touchstone.runner.lock}: a
 * child is given as data ({@link dev.touchstone.sandbox.Launch}). The packages that
 * compile and call submissions depend on it, and the command line, which configures it.
 */
@NullMarked
package dev.touchstone.sandbox;

import org.jspecify.annotations.NullMarked;
