package dev.touchstone.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Finds out before hours of grading whether files can be written; leaves nothing behind. */
final class OutputFolder {
    private OutputFolder() {}

    /** Requires that reports can be written into this folder, which need not exist yet. */
    static void requireWritable(Path folder) {
        require(folder, "cannot write reports to " + folder, "choose another folder with --out");
    }

    /** Requires that this file can be written. */
    static void requireWritableParent(Path file) {
        String what = "cannot write " + file;
        if (Files.isDirectory(file)) {
            throw new UsageException(what + ": it is a folder; choose a file with --json");
        }
        require(file.toAbsolutePath().resolveSibling(""), what, "choose another file with --json");
    }

    private static void require(Path folder, String what, String advice) {
        Path existing = folder.toAbsolutePath().normalize();
        while (!Files.exists(existing) && existing.getParent() != null) {
            existing = existing.getParent();
        }
        if (!Files.isDirectory(existing)) {
            throw new UsageException(what + ": " + existing + " is not a folder; " + advice);
        }
        try {
            Files.delete(Files.createTempFile(existing, ".touchstone-", ".tmp"));
        } catch (IOException e) {
            throw new UsageException(what + ": " + existing + " cannot be written to; " + advice, e);
        }
    }
}
