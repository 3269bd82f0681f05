package dev.touchstone.compile.worker;

import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.net.URI;
import java.net.URISyntaxException;
import javax.tools.FileObject;
import javax.tools.ForwardingJavaFileManager;
import javax.tools.JavaFileManager;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.StandardJavaFileManager;
import org.jspecify.annotations.Nullable;

/**
 * One submission's view of the files: reads the platform and the contract through the shared manager, keeps what javac
 * writes in memory. Closing it does not close the shared manager, which goes on to serve the next submission.
 */
final class JavacFiles extends ForwardingJavaFileManager<StandardJavaFileManager> {
    private final ClassFiles classes;

    JavacFiles(StandardJavaFileManager shared, ClassFiles classes) {
        super(shared);
        this.classes = classes;
    }

    @Override
    public JavaFileObject getJavaFileForOutput(
            JavaFileManager.Location location, String name, JavaFileObject.Kind kind, @Nullable FileObject sibling) {
        return new Output(name);
    }

    @Override
    public void close() {}

    private final class Output extends SimpleJavaFileObject {
        private final String name;

        Output(String name) {
            super(URI.create("class:///output"), Kind.CLASS);
            this.name = name;
        }

        @Override
        public OutputStream openOutputStream() {
            return new ByteArrayOutputStream() {
                @Override
                public void close() {
                    classes.add(name, toByteArray());
                }
            };
        }
    }

    /**
     * A source in memory. The number makes its address unique, and the last name of its path makes it what stack traces
     * tell; the path may hold any character.
     */
    static final class Source extends SimpleJavaFileObject {
        private final SourceText source;

        Source(SourceText source, int number) {
            super(address(source, number), Kind.SOURCE);
            this.source = source;
        }

        private static URI address(SourceText source, int number) {
            try {
                return new URI("submission", null, "/" + number + "/" + source.simpleName() + ".java", null);
            } catch (URISyntaxException e) {
                return URI.create("submission:///" + number + ".java");
            }
        }

        String path() {
            return source.path();
        }

        @Override
        public String getName() {
            return source.path();
        }

        @Override
        public boolean isNameCompatible(String simpleName, Kind kind) {
            return kind == Kind.SOURCE && simpleName.equals(source.simpleName());
        }

        @Override
        public CharSequence getCharContent(boolean ignoreEncodingErrors) {
            return source.text();
        }
    }
}
