package dev.touchstone.compile.worker;

/**
 * One source as the worker sees it.
 *
 * @param path relative to the submission, with {@code /} between the names
 * @param text the content, without a byte order mark
 */
public record SourceText(String path, String text) {
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    public SourceText {
        text = text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text;
    }

    /** The last name of the path without {@code .java}. */
    String simpleName() {
        String file = path.substring(path.lastIndexOf('/') + 1);
        return file.endsWith(".java") ? file.substring(0, file.length() - ".java".length()) : file;
    }
}
