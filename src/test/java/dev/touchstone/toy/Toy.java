package dev.touchstone.toy;

import dev.touchstone.assignment.Assignment;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/** The toy assignment, compiled into two directories below the build's own and loaded from there. */
public final class Toy {
    /** Where its sources and its rubric stand. */
    public static final Path SOURCES = Path.of("test/toy").toAbsolutePath();

    private static final Toy INSTANCE = new Toy();

    private final Path contract;
    private final Path checks;
    private final Assignment assignment;
    private final Assignment weak;

    private Toy() {
        try {
            Path classes = Files.createTempDirectory("toy-classes");
            contract = Files.createDirectory(classes.resolve("contract"));
            checks = Files.createDirectory(classes.resolve("checks"));
            String harness = System.getProperty("java.class.path");
            compile(SOURCES.resolve("contract"), contract, harness);
            compile(SOURCES.resolve("assignment"), checks, harness + java.io.File.pathSeparator + contract);
            URL[] urls = {contract.toUri().toURL(), checks.toUri().toURL()};
            @SuppressWarnings("resource") // lives as long as the tests
            URLClassLoader loader = new URLClassLoader(urls, Toy.class.getClassLoader());
            assignment = assignment(loader, "toy.checks.ToyAssignment");
            weak = assignment(loader, "toy.checks.WeakAssignment");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("the toy assignment cannot be loaded", e);
        }
    }

    private static Assignment assignment(ClassLoader loader, String name) throws ReflectiveOperationException {
        return (Assignment) loader.loadClass(name).getConstructor().newInstance();
    }

    /** An assignment of one question, W1, with a reference to be audited and checks that let much through. */
    public static Assignment weak() {
        return INSTANCE.weak;
    }

    /** The assignment; its questions are T1, total of whole numbers, and T2, mean of numbers. */
    public static Assignment assignment() {
        return INSTANCE.assignment;
    }

    /** Its rubric's file. */
    public static Path rubric() {
        return SOURCES.resolve("rubric.yaml");
    }

    /** The directory of the contract's classes. */
    public static Path contract() {
        return INSTANCE.contract;
    }

    /** The directory of the answer key's classes. */
    public static Path checks() {
        return INSTANCE.checks;
    }

    private static void compile(Path sources, Path classes, String classPath) throws IOException {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        List<Path> files = new ArrayList<>();
        try (Stream<Path> found = Files.walk(sources)) {
            found.filter(file -> file.toString().endsWith(".java")).forEach(files::add);
        }
        List<String> options = List.of("-parameters", "-proc:none", "-cp", classPath, "-d", classes.toString());
        try (StandardJavaFileManager manager = compiler.getStandardFileManager(null, null, null)) {
            boolean done = compiler.getTask(
                            null, manager, null, options, null, manager.getJavaFileObjectsFromPaths(files))
                    .call();
            if (!done) {
                throw new IllegalStateException("the toy assignment does not compile");
            }
        }
    }
}
