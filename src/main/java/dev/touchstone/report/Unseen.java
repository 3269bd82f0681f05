package dev.touchstone.report;

import tools.jackson.core.SerializableString;
import tools.jackson.core.io.CharacterEscapes;
import tools.jackson.core.io.SerializedString;

/**
 * What is written as an escape in JSON: what JSON demands, and whatever a terminal obeys or cannot be seen, so that a
 * report can be looked at with any tool. Readers see the same text as without it.
 */
final class Unseen extends CharacterEscapes {
    private static final long serialVersionUID = 1L;
    private static final int DELETE = 0x7f;

    @Override
    public int[] getEscapeCodesForAscii() {
        int[] codes = standardAsciiEscapesForJSON();
        codes[DELETE] = ESCAPE_STANDARD;
        return codes;
    }

    @Override
    @SuppressWarnings("NullAway") // the library's way to say that a character stays as it is
    public SerializableString getEscapeSequence(int c) {
        boolean stays = Character.isSurrogate((char) c) || StudentText.isSeen(c);
        return stays ? null : new SerializedString(StudentText.spelling((char) c));
    }
}
