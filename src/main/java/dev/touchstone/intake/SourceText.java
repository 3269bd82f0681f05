package dev.touchstone.intake;

import dev.touchstone.intake.Remark.Kind;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/** Bytes to text: strict UTF-8, with or without a byte order mark. */
final class SourceText {
    private static final String BYTE_ORDER_MARK = "\ufeff";

    private SourceText() {}

    static String decoded(byte[] bytes) throws Refusal {
        String text = strictly(bytes);
        if (text.indexOf('\0') >= 0) {
            throw new Refusal(Kind.NOT_UTF8, "it holds a NUL character, so it is no text; save it as UTF-8");
        }
        return text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text;
    }

    private static String strictly(byte[] bytes) throws Refusal {
        try {
            // A new decoder reports what is malformed; String's constructor would replace it.
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException e) {
            throw new Refusal(
                    Kind.NOT_UTF8,
                    (isUtf16(bytes) ? "it is UTF-16, not UTF-8 text" : "it is not UTF-8 text") + "; save it as UTF-8");
        }
    }

    private static boolean isUtf16(byte[] bytes) {
        return bytes.length >= 2
                && ((bytes[0] == (byte) 0xfe && bytes[1] == (byte) 0xff)
                        || (bytes[0] == (byte) 0xff && bytes[1] == (byte) 0xfe));
    }

    /** A remark on text that says something else than it shows. */
    static Optional<Remark> doubt(String path, String text) {
        int at = Invisible.inText(text);
        if (at < 0) {
            return Optional.empty();
        }
        long line = 1 + text.substring(0, at).chars().filter(c -> c == '\n').count();
        return Optional.of(new Remark(
                path,
                Kind.INVISIBLE_TEXT,
                "read, but line " + line + " has the invisible character " + Invisible.name(text.charAt(at))
                        + ", which can make code look like something else"));
    }

    /** The class names that a service file lists. */
    static List<String> serviceNames(String text, int most) {
        return text.lines()
                .map(line -> line.replaceFirst("#.*", "").strip())
                .filter(name -> !name.isEmpty())
                .limit(most)
                .toList();
    }
}
