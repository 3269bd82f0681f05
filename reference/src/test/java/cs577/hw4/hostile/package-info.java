/**
 * The corpus of attacks in {@code submissions/hostile}, graded for real: read {@link cs577.hw4.hostile.HostileCorpusIT}
 * first. {@link cs577.hw4.hostile.Corpus} reads what the directory says, {@link cs577.hw4.hostile.Bait} lays out what the
 * attacks are after, {@link cs577.hw4.hostile.Gauntlet} grades everything.
 *
 * <p>Depends on what a TA's run depends on, nothing inside it.
 */
@NullMarked
package cs577.hw4.hostile;

import org.jspecify.annotations.NullMarked;
