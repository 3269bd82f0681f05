package dev.touchstone.intake;

import dev.touchstone.intake.Remark.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * The law for paths within a submission. Nothing is ever written below such a path; the law keeps out what could fool a
 * reader of the report, a person's file manager, or a later program.
 */
final class SafePath {
    private static final int LONGEST = 400;
    private static final int DEEPEST = 40;
    private static final int LONGEST_SHOWN = 200;
    private static final Pattern DRIVE = Pattern.compile("[A-Za-z]:.*", Pattern.DOTALL);
    private static final Pattern DEVICE =
            Pattern.compile("(?i)(con|prn|aux|nul|conin\\$|conout\\$|(com|lpt)[0-9\u00b9\u00b2\u00b3]) *(\\..*)?");

    private SafePath() {}

    /** The path with {@code /} between its names and without {@code .}; a backslash separates names too. */
    static String of(String raw) throws Refusal {
        if (raw.length() > LONGEST) {
            throw new Refusal(Kind.LONG_PATH, "its path has more than " + LONGEST + " characters");
        }
        int invisible = Invisible.inName(raw);
        if (invisible >= 0) {
            throw new Refusal(Kind.INVISIBLE_NAME, "its name has the invisible character " + Invisible.name(invisible));
        }
        String path = raw.replace('\\', '/');
        if (path.startsWith("/") || DRIVE.matcher(path).matches()) {
            throw new Refusal(Kind.ABSOLUTE_PATH, "its path starts at a root; paths start within the submission");
        }
        List<String> names = names(path);
        if (names.isEmpty()) {
            throw new Refusal(Kind.RESERVED_NAME, "it has no name");
        }
        if (names.size() > DEEPEST) {
            throw new Refusal(Kind.LONG_PATH, "it lies more than " + DEEPEST + " folders deep");
        }
        return String.join("/", names);
    }

    private static List<String> names(String path) throws Refusal {
        List<String> names = new ArrayList<>();
        for (String name : path.split("/", -1)) {
            if (name.equals("..")) {
                throw new Refusal(Kind.OUTSIDE, "its path leads out of the submission");
            }
            if (!name.isEmpty() && !name.equals(".")) {
                refuseReserved(name);
                names.add(name);
            }
        }
        return names;
    }

    private static void refuseReserved(String name) throws Refusal {
        boolean reserved = DEVICE.matcher(name).matches()
                || name.endsWith(".")
                || name.endsWith(" ")
                || name.chars().anyMatch(c -> "<>:\"|?*".indexOf(c) >= 0);
        if (reserved) {
            throw new Refusal(Kind.RESERVED_NAME, "Windows cannot hold its name; rename it");
        }
    }

    /** Equal for paths that some file system takes for the same. */
    static String folded(String path) {
        String composed = java.text.Normalizer.normalize(path, java.text.Normalizer.Form.NFC);
        return java.text.Normalizer.normalize(
                composed.toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT), java.text.Normalizer.Form.NFC);
    }

    /** A path for people: invisible characters are spelled out, and too much of it is cut. */
    static String shown(String raw) {
        String cut = raw.codePointCount(0, raw.length()) <= LONGEST_SHOWN
                ? raw
                : raw.substring(0, raw.offsetByCodePoints(0, LONGEST_SHOWN)) + "...";
        StringBuilder shown = new StringBuilder();
        cut.codePoints().forEach(c -> shown.append(Invisible.isInName(c) ? Invisible.name(c) : Character.toString(c)));
        return shown.toString();
    }

    /** The first name of a path. */
    static String first(String path) {
        int slash = path.indexOf('/');
        return slash < 0 ? path : path.substring(0, slash);
    }

    /** The last name of a path. */
    static String last(String path) {
        return path.substring(path.lastIndexOf('/') + 1);
    }
}
