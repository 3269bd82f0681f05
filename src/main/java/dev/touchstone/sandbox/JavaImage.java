package dev.touchstone.sandbox;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A Java that children run on.
 *
 * @param home the directory that has {@code bin/java}
 * @param feature the feature release, 17 or newer
 */
record JavaImage(Path home, int feature) {
    private static final Pattern VERSION = Pattern.compile("JAVA_VERSION=\"(\\d+)");

    /** The Java at this home, whose {@code release} file tells the version. */
    static JavaImage at(Path home) throws SandboxException {
        Path release = home.resolve("release");
        try {
            Matcher version = VERSION.matcher(Files.readString(release));
            if (version.find()) {
                return new JavaImage(home, Integer.parseInt(version.group(1)));
            }
        } catch (IOException e) {
            throw new SandboxException(
                    "cannot read " + release + ": " + e.getMessage() + "; run Touchstone on a complete JDK", e);
        }
        throw new SandboxException(release + " names no JAVA_VERSION; run Touchstone on a complete JDK");
    }

    /**
     * Where files of this image that lie elsewhere are expected: the targets of its links that lead out of it, as
     * distributions make them for configuration.
     */
    List<Path> filesElsewhere() throws SandboxException {
        List<Path> elsewhere = new ArrayList<>();
        for (String part : List.of("bin", "conf", "lib")) {
            try (Stream<Path> walk = Files.walk(home.resolve(part), 6)) {
                for (Path link : walk.filter(Files::isSymbolicLink).toList()) {
                    Path target =
                            link.resolveSibling(Files.readSymbolicLink(link)).normalize();
                    if (Files.exists(target) && !target.startsWith(home)) {
                        elsewhere.add(target);
                    }
                }
            } catch (IOException e) {
                throw new SandboxException("cannot look through " + home + ": " + e.getMessage(), e);
            }
        }
        return elsewhere.stream().distinct().toList();
    }

    Path java() {
        return home.resolve("bin").resolve("java");
    }
}
