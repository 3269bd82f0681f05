/** Tests of the worker's codec and of its small parts, within the JVM of the tests. */
@NullMarked
package dev.touchstone.compile.worker;

import org.jspecify.annotations.NullMarked;
