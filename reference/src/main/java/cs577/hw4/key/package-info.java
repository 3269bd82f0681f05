/**
 * CS577 homework 4 as Touchstone sees it: {@link cs577.hw4.key.Homework4} joins questions, references, checks and
 * misconceptions.
 *
 * <p>Nothing depends on this package; the harness finds it as a service.
 */
@NullMarked
package cs577.hw4.key;

import org.jspecify.annotations.NullMarked;
