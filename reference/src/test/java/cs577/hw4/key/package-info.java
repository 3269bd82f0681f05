/**
 * Tries the whole homework: checks, misconceptions, rubric. Read {@link cs577.hw4.key.ChecksTest} first; nothing depends
 * on it.
 */
@NullMarked
package cs577.hw4.key;

import org.jspecify.annotations.NullMarked;
