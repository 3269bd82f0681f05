package dev.touchstone.bench;

import dev.touchstone.assignment.Check;
import dev.touchstone.assignment.Subject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Constructor;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What an ordinary course does: the student's classes are on the class path of the tests, in one process with them. Each
 * check gets a fresh instance of the one class that implements its question. Set up by system properties; without them
 * nothing here does anything.
 */
final class Answers {
    /** The folder of the student's class files. */
    static final String CLASSES = "bench.classes";

    /** The file that {@link CheckTable} wrote. */
    static final String CHECKS = "bench.checks";

    private static final Optional<Answers> INSTANCE = Optional.ofNullable(System.getProperty(CLASSES))
            .map(classes -> new Answers(Path.of(classes), Path.of(System.getProperty(CHECKS))));

    private final CheckTable checks;
    private final List<Class<?>> studentClasses = new ArrayList<>();
    private final Map<Class<?>, List<Class<?>>> answers = new HashMap<>();

    private Answers(Path folder, Path table) {
        ClassLoader loader = Thread.currentThread().getContextClassLoader();
        try (Stream<Path> files = Files.walk(folder)) {
            checks = CheckTable.read(table);
            for (Path file : files.filter(f -> f.toString().endsWith(".class")).toList()) {
                String path = folder.relativize(file).toString();
                String name = path.substring(0, path.length() - ".class".length()).replace('/', '.');
                studentClasses.add(Class.forName(name, false, loader));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(folder + " is not on the class path", e);
        }
    }

    static Optional<Answers> configured() {
        return INSTANCE;
    }

    CheckTable checks() {
        return checks;
    }

    /** Puts a fresh answer into the field of this instance of a class of checks. */
    void inject(Method check, Object instance) throws ReflectiveOperationException {
        for (Field field : instance.getClass().getDeclaredFields()) {
            if (field.isAnnotationPresent(Subject.class)) {
                Object answer = fresh(field.getType());
                boolean watches = check.getAnnotation(Check.class).watchesInputs();
                field.setAccessible(true);
                field.set(instance, DirectAnswer.of(field.getType(), answer, watches));
            }
        }
    }

    private Object fresh(Class<?> api) throws ReflectiveOperationException {
        List<Class<?>> found = answers.computeIfAbsent(api, this::implementing);
        if (found.size() != 1) {
            throw new AssertionError(found.size() + " classes implement " + api.getName());
        }
        Constructor<?> constructor = found.get(0).getDeclaredConstructor();
        constructor.setAccessible(true);
        return constructor.newInstance();
    }

    private List<Class<?>> implementing(Class<?> api) {
        return studentClasses.stream()
                .filter(type -> api.isAssignableFrom(type) && !type.isInterface())
                .filter(type -> !Modifier.isAbstract(type.getModifiers()))
                .<Class<?>>map(type -> type)
                .toList();
    }
}
