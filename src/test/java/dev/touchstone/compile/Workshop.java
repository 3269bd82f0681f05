package dev.touchstone.compile;

import dev.touchstone.intake.SourceFile;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.SortedMap;
import java.util.concurrent.TimeUnit;
import java.util.spi.ToolProvider;

/** A contract of two types in a directory, and workers without a sandbox that compile against it. */
final class Workshop implements WorkerLauncher {
    private static final String DOUBLER =
            "package course; public interface Doubler { Pair twice(Pair pair); default int one() { return 1; } }";
    private static final String PAIR = "package course; public record Pair(double left, double right) {}";

    private Path contract;
    /** All workers that were started, oldest first. */
    final List<Process> started = new ArrayList<>();

    Workshop(Path directory) throws IOException {
        contract = directory.resolve("contract");
        Path sources = Files.createDirectories(directory.resolve("contract-sources/course"));
        Path doubler = Files.writeString(sources.resolve("Doubler.java"), DOUBLER);
        Path pair = Files.writeString(sources.resolve("Pair.java"), PAIR);
        int exit = ToolProvider.findFirst("javac")
                .orElseThrow()
                .run(
                        System.out,
                        System.err,
                        "-proc:none",
                        "-d",
                        contract.toString(),
                        doubler.toString(),
                        pair.toString());
        if (exit != 0) {
            throw new IllegalStateException("the tests' contract does not compile");
        }
    }

    @Override
    public WorkerProcess start() throws IOException {
        Path java = Path.of(System.getProperty("java.home"), "bin", "java");
        Process process = new ProcessBuilder(WorkerCommand.against(contract).commandLine(java))
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        started.add(process);
        return new PlainProcess(process);
    }

    /** Puts the contract into a jar, for the workers to come. */
    void packContract() {
        Path jar = contract.resolveSibling("contract.jar");
        ToolProvider tool = ToolProvider.findFirst("jar").orElseThrow();
        if (tool.run(System.out, System.err, "cf", jar.toString(), "-C", contract.toString(), ".") != 0) {
            throw new IllegalStateException("the tests' contract cannot be packed");
        }
        contract = jar;
    }

    Path contract() {
        return contract;
    }

    Process newest() {
        return started.get(started.size() - 1);
    }

    static SourceFile source(String path, String text) {
        return new SourceFile(path, text, "0".repeat(64));
    }

    /** The classes as a child would load them: with the contract and java.base behind them. */
    ClassLoader loader(SortedMap<String, byte[]> classes) {
        return new ClassLoader(ClassLoader.getPlatformClassLoader()) {
            @Override
            protected Class<?> findClass(String name) throws ClassNotFoundException {
                byte[] content = classes.get(name);
                if (content == null) {
                    content = ofContract(name);
                }
                return defineClass(name, content, 0, content.length);
            }
        };
    }

    private byte[] ofContract(String name) throws ClassNotFoundException {
        Path file = contract.resolve(name.replace('.', '/') + ".class");
        if (!Files.exists(file)) {
            throw new ClassNotFoundException(name);
        }
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    record PlainProcess(Process process) implements WorkerProcess {
        @Override
        public InputStream output() {
            return process.getInputStream();
        }

        @Override
        public OutputStream input() {
            return process.getOutputStream();
        }

        @Override
        public Optional<Duration> processorTime() {
            return process.info().totalCpuDuration();
        }

        @Override
        public void kill() {
            process.destroyForcibly();
        }

        @Override
        public OptionalInt exitCode(Duration wait) throws InterruptedException {
            return process.waitFor(wait.toMillis(), TimeUnit.MILLISECONDS)
                    ? OptionalInt.of(process.exitValue())
                    : OptionalInt.empty();
        }
    }
}
