package dev.touchstone.batch;

import dev.touchstone.assignment.Assignment;
import dev.touchstone.assignment.Question;
import java.io.File;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Makes class loaders that load the whole program and an assignment afresh, and share nothing but the Java platform. */
public final class IsolatedLoaders {
    private IsolatedLoaders() {}

    /** A fresh one, of the program's class path and the places of the assignment; whoever asks for it closes it. */
    public static URLClassLoader of(Assignment assignment) throws IOException {
        List<URL> urls = new ArrayList<>();
        for (Path place : places(assignment)) {
            urls.add(place.toUri().toURL());
        }
        return new URLClassLoader("worker", urls.toArray(URL[]::new), ClassLoader.getPlatformClassLoader());
    }

    /** The program's class path, and where the assignment comes from if that is elsewhere. */
    private static Set<Path> places(Assignment assignment) {
        Set<Path> places = new LinkedHashSet<>();
        for (String entry : System.getProperty("java.class.path").split(File.pathSeparator, -1)) {
            places.add(Path.of(entry).toAbsolutePath().normalize());
        }
        places.add(CodePlaces.placeOf(IsolatedLoaders.class));
        for (Question<?> question : assignment.questions()) {
            places.add(CodePlaces.placeOf(question.api()));
        }
        places.add(CodePlaces.placeOf(assignment.getClass()));
        return places;
    }
}
