package dev.touchstone.expect;

/**
 * One key and value of a message, such as {@code expected shape: 2x2x1}. Messages are lists of facts; one class lays
 * them out for people.
 *
 * @param key what is stated, in a few words
 * @param value the statement
 */
public record Fact(String key, String value) {}
