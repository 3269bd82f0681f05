/** The assignment as a whole: its checks against its own right and wrong answers, and the samples, graded for real. */
@NullMarked
package cs577.hw4.key;

import org.jspecify.annotations.NullMarked;
