/** Tests of the compile stage; {@link dev.touchstone.compile.Workshop} starts real workers against a small contract. */
@NullMarked
package dev.touchstone.compile;

import org.jspecify.annotations.NullMarked;
