package dev.touchstone.audit;

import org.jspecify.annotations.Nullable;

/**
 * An answer that the audit made or was given.
 *
 * @param id unique within its question
 * @param question empty for a right answer, which may answer several
 * @param mutant what was changed, if it is a mutant
 * @param misconception which one, if it is a variant of one
 */
record Answer(
        String id,
        Kind kind,
        String question,
        @Nullable Mutant mutant,
        @Nullable String misconception) {
    /** Where it comes from. */
    enum Kind {
        MUTANT,
        MISCONCEPTION,
        WRITTEN,
        RIGHT
    }
}
