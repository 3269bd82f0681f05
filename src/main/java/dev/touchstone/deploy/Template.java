package dev.touchstone.deploy;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A text with gaps that are called {@code @NAME@}. What fills one is not searched for gaps again. */
final class Template {
    private static final Pattern GAP = Pattern.compile("@([A-Z_]+)@");
    private static final Pattern ENDS_A_LINE = Pattern.compile("[\\p{Cntrl}\\u0085\\u2028\\u2029\\uFEFF]");

    private final String template;
    private final Map<String, String> values = new TreeMap<>();

    Template(String template) {
        this.template = template;
    }

    /**
     * Fills a gap.
     *
     * @throws DeployException if a script or a YAML file would not take the value for part of one line
     */
    Template put(String gap, Object value) throws DeployException {
        return putLines(gap, List.of(value.toString()));
    }

    /** Fills a gap with several lines, as {@link #put} does with one. */
    Template putLines(String gap, List<String> lines) throws DeployException {
        for (String line : lines) {
            if (ENDS_A_LINE.matcher(line).find()) {
                throw new DeployException("control characters in \""
                        + ENDS_A_LINE.matcher(line).replaceAll("?").strip() + "\"; rename what is called so");
            }
        }
        values.put(gap, String.join("\n", lines));
        return this;
    }

    String text() {
        return GAP.matcher(template).replaceAll(gap -> Matcher.quoteReplacement(filled(gap)));
    }

    private String filled(MatchResult gap) {
        String value = values.get(gap.group(1));
        if (value == null) {
            throw new IllegalStateException("nothing fills the gap " + gap.group());
        }
        return value;
    }
}
