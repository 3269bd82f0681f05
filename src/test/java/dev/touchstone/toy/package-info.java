/**
 * The toy assignment of {@code src/test/toy} for the harness's own tests: {@link dev.touchstone.toy.Toy} compiles it,
 * contract and answer key apart, as an author's build would, and loads it. The harness knows no homework.
 */
@NullMarked
package dev.touchstone.toy;

import org.jspecify.annotations.NullMarked;
