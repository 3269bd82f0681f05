package dev.touchstone.sandbox;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** A main class that children run in tests: what it does is its first argument. */
public final class EchoProgram {
    private EchoProgram() {}

    public static void main(String[] arguments) throws IOException, InterruptedException {
        switch (arguments[0]) {
            case "echo" -> System.in.transferTo(System.out);
            case "tell" ->
                System.out.print(String.join(" ", arguments) + " "
                        + ModuleLayer.boot().modules().stream()
                                .map(Module::getName)
                                .sorted()
                                .toList());
            case "complain" -> System.err.print("x".repeat(Integer.parseInt(arguments[1])));
            case "exit" -> Runtime.getRuntime().halt(Integer.parseInt(arguments[1]));
            case "sleep" -> {
                System.out.println("sleeping");
                Thread.sleep(600_000);
            }
            case "spin" -> spin();
            default -> throw new IllegalArgumentException(arguments[0]);
        }
    }

    private static void spin() {
        for (long turns = 0; turns >= 0; turns++) {
            Thread.onSpinWait();
        }
    }

    /** The program alone, in a directory of its own. */
    static Launch.Program in(Path directory, boolean needsCompiler) {
        String file = EchoProgram.class.getName().replace('.', '/') + ".class";
        Path target = directory.resolve(file);
        try (InputStream bytes = EchoProgram.class.getResourceAsStream("/" + file)) {
            Files.createDirectories(target.resolveSibling("."));
            if (bytes != null && Files.notExists(target)) {
                Files.copy(bytes, target);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Launch.Program(List.of(), List.of(directory), EchoProgram.class.getName(), needsCompiler);
    }
}
