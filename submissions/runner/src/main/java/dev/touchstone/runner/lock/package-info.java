/**
 * The lock that a child can put on itself where nobody can build a wall round it: Linux, Java 22 or newer. Read {@link
 * dev.touchstone.runner.lock.Locked} first.
 *
 * <p>Depends on {@code java.base} alone. The harness names the main class of this package when it starts such a child.
 */
package dev.touchstone.runner.lock;
