package dev.touchstone.compile.worker;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads the package of a source without compiling it. Comments before and within the clause are skipped; a package
 * whose name is spelled with Unicode escapes, or that has annotations, is not recognised.
 */
final class PackageClause {
    // Possessive, so that a long comment costs no stack and no second attempt.
    private static final String GAP = "(?:\\s|//[^\\n\\r]*+|/\\*[^*]*+(?:\\*(?!/)[^*]*+)*+\\*/)";

    private static final Pattern CLAUSE =
            Pattern.compile(GAP + "*+package" + GAP + "++(?<name>[^;{}()=\"']{1,1000}+);");
    private static final Pattern COMMENT = Pattern.compile(GAP);

    private PackageClause() {}

    /** The package that the text declares, empty if none is found. */
    static String of(String text) {
        Matcher clause = CLAUSE.matcher(text);
        return clause.lookingAt() ? COMMENT.matcher(clause.group("name")).replaceAll("") : "";
    }
}
