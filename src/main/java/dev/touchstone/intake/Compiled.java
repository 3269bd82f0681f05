package dev.touchstone.intake;

import dev.touchstone.intake.Remark.Kind;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Class files, jars and native code, by name or by the first bytes: Touchstone compiles what it runs. */
final class Compiled {
    /** As many bytes as {@link #is} wants. */
    static final int HEAD = 4;

    private static final Set<String> ENDINGS =
            Set.of("class", "jar", "war", "ear", "jmod", "so", "dll", "dylib", "jnilib", "exe", "o", "obj", "a", "lib");

    /** Class file or fat Mach-O, ELF, the four orders of Mach-O, DOS and Windows, WebAssembly. */
    private static final List<byte[]> MAGIC = List.of(
            bytes("cafebabe"),
            bytes("7f454c46"),
            bytes("feedface"),
            bytes("feedfacf"),
            bytes("cefaedfe"),
            bytes("cffaedfe"),
            bytes("4d5a"),
            bytes("0061736d"));

    private Compiled() {}

    private static byte[] bytes(String digits) {
        return HexFormat.of().parseHex(digits);
    }

    static boolean isNamed(String path) {
        String name = SafePath.last(path);
        int dot = name.lastIndexOf('.');
        return (dot >= 0 && ENDINGS.contains(name.substring(dot + 1).toLowerCase(Locale.ROOT)))
                || name.contains(".so.");
    }

    static boolean is(byte[] head) {
        return MAGIC.stream()
                .anyMatch(magic ->
                        head.length >= magic.length && Arrays.equals(magic, Arrays.copyOf(head, magic.length)));
    }

    static Refusal refusal() {
        return new Refusal(Kind.COMPILED, "only sources are read, no compiled code");
    }
}
