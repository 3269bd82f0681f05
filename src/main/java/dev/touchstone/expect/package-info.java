/**
 * What a check says about an answer: {@link dev.touchstone.expect.Expect} (read it first), the one comparison rule
 * {@link dev.touchstone.expect.Tolerance}, and failures as facts instead of prose.
 *
 * <p>Authors of checks use this package; every other package may depend on it; it depends on none.
 */
@NullMarked
package dev.touchstone.expect;

import org.jspecify.annotations.NullMarked;
