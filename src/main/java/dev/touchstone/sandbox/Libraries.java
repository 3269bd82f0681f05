package dev.touchstone.sandbox;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The shared libraries of the system that programs need, as {@code ldd} tells: which ones and where they lie differs from
 * machine to machine.
 *
 * @param paths under which names the dynamic linker looks for them
 * @param folder where the C library lies, the folder that the dynamic linker looks through without being told
 */
record Libraries(List<Path> paths, String folder) {
    private static final Pattern FOUND = Pattern.compile("^\\s*(?:\\S+ => )?(/\\S+) \\(0x", Pattern.MULTILINE);
    private static final List<String> OF_JAVA = List.of(
            "bin/java",
            "lib/libjli.so",
            "lib/server/libjvm.so",
            "lib/libjava.so",
            "lib/libjimage.so",
            "lib/libnio.so",
            "lib/libnet.so",
            "lib/libzip.so",
            "lib/libverify.so");
    private static final int SECONDS = 20;

    /** What this Java and these programs need, without what the Java brings along. */
    static Libraries of(JavaImage image, List<Path> programs) throws SandboxException {
        Path ldd = HostTool.require("ldd", "it comes with the C library (Debian: libc-bin)");
        List<String> files = new ArrayList<>(
                Stream.concat(OF_JAVA.stream().map(image.home()::resolve).filter(Files::exists), programs.stream())
                        .map(Path::toString)
                        .toList());
        Path lib = image.home().resolve("lib");
        String own = lib + ":" + lib.resolve("server");
        HostTool.Outcome outcome = new HostTool(ldd).run(files, Map.of("LD_LIBRARY_PATH", own), SECONDS);
        return parse(outcome.text(), image.home());
    }

    static Libraries parse(String text, Path javaHome) throws SandboxException {
        Set<Path> paths = new LinkedHashSet<>();
        Matcher found = FOUND.matcher(text);
        while (found.find()) {
            Path path = Path.of(found.group(1)).normalize();
            if (!path.startsWith(javaHome)) {
                paths.add(path);
            }
        }
        Optional<Path> cLibrary = paths.stream()
                .filter(path -> path.getFileName().toString().matches("libc\\..*|ld-musl.*"))
                .findFirst();
        if (cLibrary.isEmpty()) {
            throw new SandboxException("ldd does not tell where the C library is; it printed: " + text.strip());
        }
        String name = cLibrary.get().toString();
        return new Libraries(List.copyOf(paths), name.substring(0, name.lastIndexOf('/')));
    }

    /** Libraries of the Java which its launcher cannot find by itself, because there is no /proc to tell where it is. */
    static List<Path> toBePutBeside(JavaImage image) {
        return OF_JAVA.stream()
                .filter(name -> name.endsWith(".so"))
                .map(image.home()::resolve)
                .filter(Files::exists)
                .toList();
    }
}
