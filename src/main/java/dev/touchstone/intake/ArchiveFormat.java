package dev.touchstone.intake;

import java.util.Arrays;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.apache.commons.compress.archivers.tar.TarUtils;

/** What a file is, by its first bytes; its name is only a hint that an archive was meant. */
enum ArchiveFormat {
    ZIP,
    TAR,
    GZIP,
    SEVEN_ZIP,
    RAR,
    XZ,
    BZIP2,
    ZSTANDARD;

    /** As many bytes as {@link #of} wants: one record of a tar. */
    static final int HEAD = 512;

    private static final Set<String> ENDINGS =
            Set.of("zip", "jar", "tar", "tgz", "gz", "7z", "rar", "xz", "txz", "bz2", "tbz", "tbz2", "zst", "tzst");

    /** The format of a file that starts with these bytes. */
    static Optional<ArchiveFormat> of(byte[] head) {
        if (starts(head, "504b0304") || starts(head, "504b0506")) {
            return Optional.of(ZIP);
        }
        if (starts(head, "1f8b")) {
            return Optional.of(GZIP);
        }
        if (starts(head, "377abcaf271c")) {
            return Optional.of(SEVEN_ZIP);
        }
        if (head.length >= HEAD && head[0] != 0 && TarUtils.verifyCheckSum(Arrays.copyOf(head, HEAD))) {
            return Optional.of(TAR);
        }
        return notRead(head);
    }

    private static Optional<ArchiveFormat> notRead(byte[] head) {
        if (starts(head, "526172211a07")) {
            return Optional.of(RAR);
        }
        if (starts(head, "fd377a585a00")) {
            return Optional.of(XZ);
        }
        if (starts(head, "425a68")) {
            return Optional.of(BZIP2);
        }
        return starts(head, "28b52ffd") ? Optional.of(ZSTANDARD) : Optional.empty();
    }

    private static boolean starts(byte[] head, String magic) {
        byte[] bytes = HexFormat.of().parseHex(magic);
        return head.length >= bytes.length && Arrays.equals(bytes, Arrays.copyOf(head, bytes.length));
    }

    /** True if a name says that this is an archive. */
    static boolean isMeantBy(String name) {
        int dot = name.lastIndexOf('.');
        return dot >= 0 && ENDINGS.contains(name.substring(dot + 1).toLowerCase(Locale.ROOT));
    }

    /** A name without {@code .zip}, {@code .tar.gz} and the like. */
    static String stem(String name) {
        String stem = name;
        if (isMeantBy(stem)) {
            stem = stem.substring(0, stem.lastIndexOf('.'));
        }
        if (stem.toLowerCase(Locale.ROOT).endsWith(".tar")) {
            stem = stem.substring(0, stem.length() - ".tar".length());
        }
        return stem.isEmpty() ? name : stem;
    }
}
