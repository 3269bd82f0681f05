package dev.touchstone.intake;

import java.util.Locale;

/**
 * Something about one file of a submission that a student or a TA should know.
 *
 * @param path the file, relative to the submission; invisible characters are spelled out
 * @param kind what happened, for programs
 * @param text what happened and why, for people
 */
public record Remark(String path, Kind kind, String text) {
    /** What happened. */
    public enum Kind {
        /** Left by a file manager, an editor or a version control system. */
        LITTER(false),
        /** Class files, jars and native code: only sources are read. */
        COMPILED(false),
        /** Neither Java source nor anything else that is read. */
        NOT_A_SOURCE(false),
        /** A Java source in a folder of what a build leaves. */
        BUILD_FOLDER(true),
        /** A symbolic or hard link. */
        LINK(true),
        /** A device, a pipe, a socket, a sparse file. */
        SPECIAL_FILE(true),
        /** A path that leads out of the submission. */
        OUTSIDE(true),
        /** A path from a root or a drive. */
        ABSOLUTE_PATH(true),
        /** A name that some file system cannot hold. */
        RESERVED_NAME(true),
        /** A name with control, bidirectional or zero-width characters. */
        INVISIBLE_NAME(true),
        LONG_PATH(true),
        /** A path that occurs twice, letter case and Unicode form aside. */
        DUPLICATE(true),
        /** An archive where none is read. */
        NESTED_ARCHIVE(true),
        /** More comes out of an archive than is read. */
        BOMB(true),
        TOO_LARGE(true),
        TOO_MANY(true),
        ENCRYPTED(true),
        /** A zip that says one thing in its directory and another before the file itself. */
        TWO_FACED(true),
        /** An archive that is cut off or garbled. */
        DAMAGED(true),
        /** An archive of a kind that is not read. */
        UNKNOWN_FORMAT(true),
        UNREADABLE(true),
        NOT_UTF8(true),
        /** A source that was read, and whose text has characters that hide what it says. */
        INVISIBLE_TEXT(true),
        /** Another submission has the same name. */
        SAME_ID(true),
        /** Stands for remarks that were too many. */
        MORE(true);

        private final boolean loud;

        Kind(boolean loud) {
            this.loud = loud;
        }

        /** True if somebody must be told even where everything else went well. */
        public boolean loud() {
            return loud;
        }

        /** The name in a report, such as {@code two-faced}. */
        public String id() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }
}
