package dev.touchstone.batch;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The names of a submission's own packages, as a tree of their words, so that each place of a source is compared with all
 * of them at once and never further than {@value #MOST_WORDS} words: sources are hostile text, and need not be Java.
 */
final class PackageNames {
    private static final int MOST_WORDS = 32;

    private final Node root = new Node();

    /** The words that may come next; {@code end} if a name ends here. */
    private static final class Node {
        final Map<String, Node> next = new HashMap<>();
        boolean end;
    }

    /** Adds the package that these tokens of a source declare, if they declare one. */
    void add(List<String> tokens) {
        int start = tokens.indexOf("package");
        int end = tokens.indexOf(";");
        int length = end - start - 1;
        if (start < 0 || length < 1 || length > 2 * MOST_WORDS - 1 || length % 2 == 0) {
            return;
        }
        Node node = root;
        for (String word : tokens.subList(start + 1, end)) {
            node = node.next.computeIfAbsent(word, key -> new Node());
        }
        node.end = true;
    }

    /** The tokens of a source without its package declaration, and without own packages where they qualify a name. */
    List<String> without(List<String> tokens) {
        List<String> rest = new ArrayList<>();
        int i = tokens.contains("package") ? tokens.indexOf(";") + 1 : 0;
        while (i < tokens.size()) {
            int skip = i > 0 && tokens.get(i - 1).equals(".") ? 0 : qualifier(tokens, i);
            if (skip == 0) {
                rest.add(tokens.get(i));
                i++;
            } else {
                i += skip;
            }
        }
        return rest;
    }

    /** How many tokens from here on are the longest such name and a dot; 0 if they are none. */
    private int qualifier(List<String> tokens, int at) {
        int length = 0;
        @Nullable Node node = root;
        for (int i = at; node != null && i < tokens.size(); i++) {
            if (node.end && tokens.get(i).equals(".")) {
                length = i - at + 1;
            }
            node = node.next.get(tokens.get(i));
        }
        return length;
    }
}
