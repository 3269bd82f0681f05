package dev.touchstone.sandbox;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.ref.Cleaner;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

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
            case "threads" -> threads(Integer.parseInt(arguments[1]));
            case "java" -> java(arguments[1]);
            case "socket" -> socket();
            case "files" -> files();
            case "read" -> read(Path.of(arguments[1]));
            default -> throw new IllegalArgumentException(arguments[0]);
        }
    }

    private static void spin() {
        for (long turns = 0; turns >= 0; turns++) {
            Thread.onSpinWait();
        }
    }

    private static void threads(int number) throws InterruptedException {
        CountDownLatch all = new CountDownLatch(number);
        for (int i = 0; i < number; i++) {
            new Thread(() -> {
                        all.countDown();
                        awaitAll(all);
                    })
                    .start();
        }
        all.await();
        System.out.print(number + " threads at once");
    }

    private static void awaitAll(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Java has several ways of starting a process; it reads once which one to take. */
    private static void java(String way) {
        System.setProperty("jdk.lang.Process.launchMechanism", way);
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        try {
            System.out.print(
                    "alive: " + new ProcessBuilder(java, "-version").start().isAlive());
        } catch (IOException e) {
            System.out.print(e.getMessage());
        }
    }

    private static void socket() {
        try (java.net.ServerSocket socket = new java.net.ServerSocket(0)) {
            System.out.println("port " + socket.getLocalPort());
        } catch (IOException e) {
            System.out.println(e.getMessage());
        }
        try (var channel = java.nio.channels.DatagramChannel.open()) {
            System.out.println("open " + channel.isOpen());
        } catch (IOException e) {
            System.out.println(e.getMessage());
        }
    }

    /** Channels of files need a pair of sockets inside the JVM. */
    private static void files() throws IOException {
        try (var channel = java.nio.channels.FileChannel.open(Path.of(System.getProperty("java.home"), "release"))) {
            System.out.print(channel.size() > 0 ? "read" : "empty");
        }
    }

    /** On all kinds of threads that a program can get hold of. */
    private static void read(Path path) throws InterruptedException {
        tryToRead("main", path);
        Thread thread = new Thread(() -> tryToRead("thread", path));
        thread.start();
        thread.join();
        CompletableFuture.runAsync(() -> tryToRead("pool", path)).join();
        CountDownLatch cleaned = new CountDownLatch(1);
        Cleaner.create().register(new Object(), () -> {
            tryToRead("cleaner", path);
            cleaned.countDown();
        });
        while (!cleaned.await(10, TimeUnit.MILLISECONDS)) {
            System.gc();
        }
    }

    private static void tryToRead(String thread, Path path) {
        try {
            System.out.println(thread + ": " + Files.readAllBytes(path).length + " bytes");
        } catch (IOException e) {
            System.out.println(thread + ": " + e.getClass().getSimpleName());
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
