package dev.touchstone.intake;

/**
 * One Java source of a submission.
 *
 * @param path relative to the submission, with {@code /} between the names
 * @param text the decoded content
 * @param sha256 of the bytes on the disk, in lower-case hexadecimal digits
 */
public record SourceFile(String path, String text, String sha256) {}
