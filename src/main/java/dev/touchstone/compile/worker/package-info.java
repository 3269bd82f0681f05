/**
 * The compiler's own process: {@link dev.touchstone.compile.worker.WorkerMain} (read it first) reads sources from its
 * standard input and answers with class files. It runs on a class path of this package and ECJ, so it depends on no
 * other package of the harness; only {@code dev.touchstone.compile} may depend on it, for the codec.
 */
@NullMarked
package dev.touchstone.compile.worker;

import org.jspecify.annotations.NullMarked;
