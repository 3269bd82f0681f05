package dev.touchstone.bench;

import dev.touchstone.wire.ValueCodec;
import dev.touchstone.wire.WireException;
import dev.touchstone.wire.WireLimits;
import java.io.BufferedOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * Writes all calls of a test run to the file that the system property {@value #FILE} names, for {@link BareChild}. Each
 * is the interface, the method's name, the length of the arguments and the arguments.
 */
final class Recording {
    static final String FILE = "bench.record";

    private static final Optional<Recording> WANTED =
            Optional.ofNullable(System.getProperty(FILE)).map(file -> new Recording(Path.of(file)));

    private final ValueCodec codec = new ValueCodec(WireLimits.ofReplies());
    private final DataOutputStream out;

    private Recording(Path file) {
        try {
            out = new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(file)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Runtime.getRuntime().addShutdownHook(new Thread(this::close));
    }

    static Optional<Recording> wanted() {
        return WANTED;
    }

    synchronized void add(Method method, Object[] arguments) throws WireException {
        byte[] bytes = codec.encodeAll(arguments, method.getGenericParameterTypes());
        try {
            out.writeUTF(method.getDeclaringClass().getName());
            out.writeUTF(method.getName());
            out.writeInt(bytes.length);
            out.write(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private synchronized void close() {
        try {
            out.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
