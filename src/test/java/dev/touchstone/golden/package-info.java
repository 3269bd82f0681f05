/**
 * Texts that a test must give word for word, kept as files: {@link dev.touchstone.golden.Golden}.
 *
 * <p>For the tests of every package; depends on none.
 */
@NullMarked
package dev.touchstone.golden;

import org.jspecify.annotations.NullMarked;
