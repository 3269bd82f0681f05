/**
 * Inputs and golden vectors that several tests share. Read {@link cs577.hw4.examples.Examples} first; only tests depend
 * on it.
 */
@NullMarked
package cs577.hw4.examples;

import org.jspecify.annotations.NullMarked;
