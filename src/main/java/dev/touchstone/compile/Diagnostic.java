package dev.touchstone.compile;

/**
 * One message of the compiler. It names no place of this machine.
 *
 * @param file path of the source relative to the submission; empty when no source is meant
 * @param line counted from 1; 0 when absent
 * @param column counted from 1 as javac counts (a tab goes on to the next multiple of eight); 0 when absent
 * @param severity whether the source was refused because of it
 * @param message English, at most 1,000 characters, possibly of several lines
 */
public record Diagnostic(String file, long line, long column, Severity severity, String message) {}
