package cs577.hw4.hostile;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Copies an attack to where it is graded from. On the way {@code @NAME@} becomes a place that the attack is after, and
 * {@code @1000*(@} a thousand parentheses, so that attacks which live by their size can be kept and read.
 */
record Staging(Path target, Map<String, String> places) {
    private static final Pattern PLACE = Pattern.compile("@([A-Z_]+)@");
    private static final Pattern REPETITION = Pattern.compile("@(\\d+)\\*([^@]+)@");

    /** What the student hands in: the copy of the attack's folder, or an archive of it. */
    Path submission(Attack attack) throws IOException {
        String recipe = attack.sheet().recipe();
        if (recipe == null) {
            return copy(attack.folder(), attack.id());
        }
        Recipe packing = Recipe.all(places).get(recipe);
        if (packing == null) {
            throw new IllegalArgumentException(attack + ": there is no recipe \"" + recipe + "\"");
        }
        return packing.pack(copy(attack.folder(), attack.id() + "-unpacked"), attack.id());
    }

    /** The copy of a folder, under a name. */
    Path copy(Path folder, String name) throws IOException {
        Path copy = target.resolve(name);
        try (Stream<Path> tree = Files.walk(folder)) {
            for (Path file : tree.toList()) {
                Path to = copy.resolve(folder.relativize(file).toString());
                if (Files.isDirectory(file)) {
                    Files.createDirectories(to);
                } else {
                    Files.write(to, filled(Files.readAllBytes(file)));
                }
            }
        }
        return copy;
    }

    /** Byte by byte, for not every attack is text. */
    private byte[] filled(byte[] content) {
        String text = new String(content, StandardCharsets.ISO_8859_1);
        text = PLACE.matcher(text).replaceAll(match -> Matcher.quoteReplacement(place(match)));
        text = REPETITION.matcher(text).replaceAll(match -> Matcher.quoteReplacement(repeated(match)));
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }

    private String place(MatchResult match) {
        String place = places.get(match.group(1));
        if (place == null) {
            throw new IllegalArgumentException(match.group() + " is none of " + List.copyOf(places.keySet()));
        }
        return place;
    }

    private static String repeated(MatchResult match) {
        return match.group(2).repeat(Integer.parseInt(match.group(1)));
    }
}
