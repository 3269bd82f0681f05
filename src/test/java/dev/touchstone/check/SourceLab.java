package dev.touchstone.check;

import static org.assertj.core.api.Assertions.assertThat;

import dev.touchstone.toy.Toy;
import java.io.File;
import java.io.IOException;
import java.io.StringWriter;
import java.net.URI;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.List;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;

/** Compiles what students are told to run, against the toy's contract, and loads it. */
public final class SourceLab {
    private SourceLab() {}

    /** A record as contracts have them, for sources to make. */
    @SuppressWarnings("ArrayRecordComponent")
    public record Grid(int width, double scale, double[] values) {}

    private static final class Source extends SimpleJavaFileObject {
        private final String text;

        Source(String className, String text) {
            super(URI.create("string:///" + className + ".java"), JavaFileObject.Kind.SOURCE);
            this.text = text;
        }

        @Override
        public CharSequence getCharContent(boolean ignoreEncodingErrors) {
            return text;
        }
    }

    /** The class of that name in the default package; what the compiler complains of fails the test. */
    static Class<?> compiled(Path folder, String className, String text) throws IOException, ClassNotFoundException {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        StringWriter complaints = new StringWriter();
        String classPath = System.getProperty("java.class.path") + File.pathSeparator + Toy.contract();
        List<String> options = List.of("-proc:none", "-cp", classPath, "-d", folder.toString());
        compiler.getTask(complaints, null, null, options, null, List.of(new Source(className, text)))
                .call();
        assertThat(complaints.toString()).as(text).isEmpty();
        ClassLoader toy = Toy.assignment().getClass().getClassLoader();
        return new URLClassLoader(new URL[] {folder.toUri().toURL()}, toy).loadClass(className);
    }
}
