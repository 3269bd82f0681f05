package dev.touchstone.cli;

import picocli.CommandLine.Help.Ansi.Style;

/**
 * Colours, or none.
 *
 * @param on false if the output is no terminal, or the user wants no colours
 */
record Paint(boolean on) {
    String strong(String text) {
        return painted(text, Style.bold);
    }

    String good(String text) {
        return painted(text, Style.fg_green);
    }

    String bad(String text) {
        return painted(text, Style.fg_red);
    }

    String warning(String text) {
        return painted(text, Style.fg_yellow);
    }

    String dim(String text) {
        return painted(text, Style.faint);
    }

    private String painted(String text, Style style) {
        return on ? style.on() + text + Style.reset.on() : text;
    }
}
