package dev.touchstone.batch;

import java.util.ArrayList;
import java.util.List;

/** Cuts Java text, valid or not, into words, literals and signs; comments and white space are left out. */
final class JavaTokens {
    private static final String TEXT_BLOCK = "\"\"\"";

    private final String text;
    private final List<String> tokens = new ArrayList<>();
    private int at;

    private JavaTokens(String text) {
        this.text = text;
    }

    static List<String> of(String text) {
        JavaTokens cutter = new JavaTokens(text);
        while (cutter.at < text.length()) {
            cutter.next();
        }
        return cutter.tokens;
    }

    private void next() {
        char c = text.charAt(at);
        if (Character.isWhitespace(c)) {
            at++;
        } else if (text.startsWith("//", at)) {
            at = endOfLine(at);
        } else if (text.startsWith("/*", at)) {
            at = after("*/", at + 2);
        } else if (text.startsWith(TEXT_BLOCK, at)) {
            take(textBlock());
        } else if (c == '"' || c == '\'') {
            take(literal(c));
        } else if (Character.isJavaIdentifierPart(c)) {
            take(word());
        } else {
            take(at + 1);
        }
    }

    private void take(int end) {
        tokens.add(text.substring(at, end));
        at = end;
    }

    private int word() {
        int end = at;
        while (end < text.length() && Character.isJavaIdentifierPart(text.charAt(end))) {
            end++;
        }
        return end;
    }

    private int literal(char quote) {
        int end = at + 1;
        while (end < text.length() && text.charAt(end) != quote && text.charAt(end) != '\n') {
            end += text.charAt(end) == '\\' ? 2 : 1;
        }
        return Math.min(end + 1, text.length());
    }

    private int textBlock() {
        int end = at + TEXT_BLOCK.length();
        while (end < text.length() && !text.startsWith(TEXT_BLOCK, end)) {
            end += text.charAt(end) == '\\' ? 2 : 1;
        }
        return Math.min(end + TEXT_BLOCK.length(), text.length());
    }

    private int endOfLine(int from) {
        int end = text.indexOf('\n', from);
        return end < 0 ? text.length() : end;
    }

    private int after(String mark, int from) {
        int found = text.indexOf(mark, from);
        return found < 0 ? text.length() : found + mark.length();
    }
}
