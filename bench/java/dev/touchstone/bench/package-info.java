/**
 * Programs of the benchmarks, and what lets an ordinary test run use the checks of an assignment: read {@link
 * dev.touchstone.bench.Answers} first. Nothing depends on this package, and no build of Touchstone contains it.
 */
@NullMarked
package dev.touchstone.bench;

import org.jspecify.annotations.NullMarked;
