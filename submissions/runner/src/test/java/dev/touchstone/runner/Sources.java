package dev.touchstone.runner;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.spi.ToolProvider;
import java.util.stream.Stream;

/** Little classes, compiled for a test. */
final class Sources {
    private Sources() {}

    /**
     * Compiles sources, each beginning with its path and a line break, and gives the class files by binary name.
     *
     * @param output where the class files go
     * @param classPath what the sources may use, may be empty
     */
    static Map<String, byte[]> compile(Path output, String classPath, String... sources) throws IOException {
        Path input = Files.createTempDirectory(output.toAbsolutePath().getParent(), "sources");
        List<String> arguments =
                new ArrayList<>(List.of("-proc:none", "-cp", classPath, "-d", output.toString(), "--release", "17"));
        for (String source : sources) {
            int line = source.indexOf('\n');
            Path file = input.resolve(source.substring(0, line));
            Files.createDirectories(file.getParent());
            Files.writeString(file, source.substring(line + 1));
            arguments.add(file.toString());
        }
        StringWriter complaints = new StringWriter();
        PrintWriter printer = new PrintWriter(complaints);
        int code =
                ToolProvider.findFirst("javac").orElseThrow().run(printer, printer, arguments.toArray(new String[0]));
        if (code != 0) {
            throw new IllegalArgumentException(complaints.toString());
        }
        return classes(output);
    }

    private static Map<String, byte[]> classes(Path output) throws IOException {
        Map<String, byte[]> classes = new TreeMap<>();
        try (Stream<Path> files = Files.walk(output)) {
            files.filter(file -> file.toString().endsWith(".class")).forEach(file -> {
                String path = output.relativize(file).toString();
                String name = path.substring(0, path.length() - 6)
                        .replace(file.getFileSystem().getSeparator(), ".");
                classes.put(name, read(file));
            });
        }
        return classes;
    }

    private static byte[] read(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
