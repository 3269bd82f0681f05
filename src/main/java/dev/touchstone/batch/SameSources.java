package dev.touchstone.batch;

import dev.touchstone.intake.SourceFile;
import dev.touchstone.intake.Submission;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Finds out whether two submissions are the same work: a digest of the sources in which comments, white space, package
 * names, file names and the order of the files do not count. Renamed variables do; that is for tools made for it.
 */
final class SameSources {
    private SameSources() {}

    /** The digest; empty if there is no source text at all, which is no work that could be the same. */
    static String digest(Submission submission) {
        List<List<String>> files = submission.sources().stream()
                .map(SourceFile::text)
                .map(JavaTokens::of)
                .toList();
        List<List<String>> packages = files.stream()
                .map(SameSources::packageOf)
                .filter(name -> !name.isEmpty())
                .distinct()
                .sorted(Comparator.<List<String>>comparingInt(List::size).reversed())
                .toList();
        String all = files.stream()
                .map(tokens -> withoutPackages(tokens, packages))
                .filter(tokens -> !tokens.isEmpty())
                .map(tokens -> Digests.of(String.join("\n", tokens).getBytes(StandardCharsets.UTF_8)))
                .sorted()
                .collect(Collectors.joining("\n"));
        return all.isEmpty() ? "" : Digests.of(all.getBytes(StandardCharsets.UTF_8));
    }

    /** The declared package with its dots, such as {@code a . b}; empty if there is none. */
    private static List<String> packageOf(List<String> tokens) {
        int start = tokens.indexOf("package");
        int end = tokens.indexOf(";");
        return start >= 0 && start < end ? List.copyOf(tokens.subList(start + 1, end)) : List.of();
    }

    private static List<String> withoutPackages(List<String> tokens, List<List<String>> packages) {
        List<String> rest = new ArrayList<>();
        int i = tokens.contains("package") ? tokens.indexOf(";") + 1 : 0;
        while (i < tokens.size()) {
            int skip = i > 0 && tokens.get(i - 1).equals(".") ? 0 : qualifier(tokens, i, packages);
            if (skip == 0) {
                rest.add(tokens.get(i));
                i++;
            } else {
                i += skip;
            }
        }
        return rest;
    }

    /** How many tokens from here on are the name of one of these packages and a dot; 0 if they are not. */
    private static int qualifier(List<String> tokens, int at, List<List<String>> packages) {
        for (List<String> name : packages) {
            int end = at + name.size();
            if (tokens.get(at).equals(name.get(0))
                    && end < tokens.size()
                    && tokens.get(end).equals(".")
                    && tokens.subList(at, end).equals(name)) {
                return name.size() + 1;
            }
        }
        return 0;
    }
}
