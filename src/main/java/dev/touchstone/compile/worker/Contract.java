package dev.touchstone.compile.worker;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.StandardLocation;
import org.jspecify.annotations.Nullable;

/** What submissions are compiled against besides java.base: the assignment's interfaces and value classes. */
final class Contract {
    private final Map<String, byte[]> classes;
    private final List<File> places;

    private Contract(Map<String, byte[]> classes, List<File> places) {
        this.classes = classes;
        this.places = places;
    }

    /** Reads all classes of the file manager's class path, which are few, once. */
    static Contract of(StandardJavaFileManager files) throws IOException {
        Map<String, byte[]> classes = new HashMap<>();
        for (JavaFileObject file :
                files.list(StandardLocation.CLASS_PATH, "", EnumSet.of(JavaFileObject.Kind.CLASS), true)) {
            try (InputStream in = file.openInputStream()) {
                classes.putIfAbsent(files.inferBinaryName(StandardLocation.CLASS_PATH, file), in.readAllBytes());
            }
        }
        Iterable<? extends File> places = files.getLocation(StandardLocation.CLASS_PATH);
        return new Contract(Map.copyOf(classes), places == null ? List.of() : toList(places));
    }

    /** Whether the contract has this class, or the class that it is nested in. */
    boolean owns(String binaryName) {
        return classes.containsKey(ClassName.outermost(binaryName));
    }

    /** Whether a source is, by its package and its file's name, a copy of a class of the contract. */
    boolean owns(SourceText source) {
        String packageName = PackageClause.of(source.text());
        return !packageName.isEmpty() && owns(packageName + "." + source.simpleName());
    }

    byte @Nullable [] classFile(String binaryName) {
        return classes.get(binaryName);
    }

    Stream<String> packages() {
        return classes.keySet().stream().map(ClassName::packageOf).distinct();
    }

    /** The message without the place of the contract on this machine. */
    String withoutPlaces(String message) {
        String told = message;
        for (File place : places) {
            told = told.replace(place.getPath(), "contract");
        }
        return told;
    }

    private static List<File> toList(Iterable<? extends File> files) {
        return StreamSupport.stream(files.spliterator(), false)
                .map(File.class::cast)
                .toList();
    }
}
