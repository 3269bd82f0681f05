package dev.touchstone.cli;

import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.CodeSource;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The folder that holds {@code bin/}, {@code lib/} and {@code rubrics/}, and the program that runs from it. */
final class Installation {
    private Installation() {}

    /** The launcher of this program; none if it does not run from an installation. */
    static Optional<Path> launcher() {
        CodeSource source = Installation.class.getProtectionDomain().getCodeSource();
        return source == null ? Optional.empty() : launcher(pathOf(source));
    }

    /** The launcher beside this jar's folder. */
    static Optional<Path> launcher(@Nullable Path jar) {
        return Optional.ofNullable(jar)
                .map(Path::getParent)
                .map(lib -> lib.resolveSibling("bin").resolve("touchstone"))
                .filter(Files::isExecutable);
    }

    /** Where a launcher finds rubrics unless it is told. */
    static @Nullable Path homeOf(Path launcher) {
        Path bin = launcher.getParent();
        return bin == null ? null : bin.getParent();
    }

    private static @Nullable Path pathOf(CodeSource source) {
        try {
            URI uri = source.getLocation().toURI();
            return uri.getScheme().equals("file") ? Path.of(uri) : null;
        } catch (URISyntaxException e) {
            return null;
        }
    }
}
