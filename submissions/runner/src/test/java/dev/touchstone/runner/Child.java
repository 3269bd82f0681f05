package dev.touchstone.runner;

import dev.touchstone.wire.FrameReader;
import dev.touchstone.wire.FrameWriter;
import dev.touchstone.wire.Methods;
import dev.touchstone.wire.Reply;
import dev.touchstone.wire.ReplyCodec;
import dev.touchstone.wire.Request;
import dev.touchstone.wire.RequestCodec;
import dev.touchstone.wire.ValueCodec;
import dev.touchstone.wire.WireException;
import dev.touchstone.wire.WireLimits;
import java.io.IOException;
import java.lang.reflect.Method;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * A real child and the judge's ends of its pipes.
 *
 * <p>Theory of operation. The constructor starts the JVM; the test thread writes requests and waits for replies. When the
 * child dies, reading ends and the test fails or asserts just that. {@link #close} kills a child that is still there.
 */
final class Child implements AutoCloseable {
    private final Process process;
    private final FrameWriter writer;
    private final FrameReader reader;
    private final RequestCodec requests = new RequestCodec(WireLimits.ofRequests());
    private final ReplyCodec replies = new ReplyCodec(WireLimits.ofReplies());
    private final ValueCodec values = new ValueCodec(WireLimits.ofReplies());
    private long ids = 577;

    Child(String... arguments) throws IOException, URISyntaxException {
        String module = Path.of(Main.class
                        .getProtectionDomain()
                        .getCodeSource()
                        .getLocation()
                        .toURI())
                .toString();
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        ProcessBuilder builder = new ProcessBuilder(
                java, "-Xmx64m", "-Xss1m", "-p", module, "-m", "touchstone.runner/" + Main.class.getName());
        builder.command().addAll(List.of(arguments));
        process = builder.start();
        writer = new FrameWriter(process.getOutputStream(), WireLimits.ofRequests());
        reader = new FrameReader(process.getInputStream(), WireLimits.ofReplies());
    }

    long nextId() {
        return ++ids;
    }

    /** The next reply; empty when the child has ended. */
    Optional<Reply> read() throws IOException, WireException {
        Optional<byte[]> frame = reader.read();
        return frame.isEmpty() ? Optional.empty() : Optional.of(replies.decode(frame.get()));
    }

    Optional<Reply> ask(Request request) throws IOException, WireException {
        writer.write(requests.encode(request));
        return read();
    }

    Reply open(String question) throws IOException, WireException {
        return ask(new Request.Open(nextId(), question)).orElseThrow();
    }

    /** Calls a method of the contract's interface, found by its name. */
    Optional<Reply> call(Class<?> question, String name, Object... arguments) throws IOException, WireException {
        Method method = method(question, name);
        byte[] bytes = values.encodeAll(arguments, method.getGenericParameterTypes());
        return ask(new Request.Call(nextId(), question.getName(), name, Methods.descriptor(method), bytes));
    }

    Object value(Class<?> question, String name, Reply reply) throws WireException {
        return values.decode(
                ((Reply.Returned) reply).value(), method(question, name).getGenericReturnType());
    }

    void send(byte[] frame) throws IOException, WireException {
        writer.write(frame);
    }

    /** Ends the requests and waits for the child's end. */
    int end() throws IOException, InterruptedException {
        process.getOutputStream().close();
        return process.waitFor();
    }

    int exitCode() throws InterruptedException {
        return process.waitFor();
    }

    String standardError() throws IOException {
        return new String(process.getErrorStream().readAllBytes(), StandardCharsets.UTF_8);
    }

    @Override
    public void close() {
        process.destroyForcibly();
    }

    private static Method method(Class<?> question, String name) {
        for (Method method : question.getMethods()) {
            if (method.getName().equals(name)) {
                return method;
            }
        }
        throw new IllegalArgumentException(question + " has no method " + name);
    }
}
