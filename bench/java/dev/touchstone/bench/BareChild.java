package dev.touchstone.bench;

import dev.touchstone.wire.ValueCodec;
import dev.touchstone.wire.WireLimits;
import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * Makes all calls of a {@link Recording} in one process and throws the results away: what any grader that runs the
 * student's code must spend at least.
 */
final class BareChild {
    private final Map<String, Object> answers = new HashMap<>();
    private final Map<String, Method> methods = new HashMap<>();

    private BareChild() {}

    /** Arguments: the recording; the folder of the student's class files, which is on the class path too. */
    @SuppressWarnings("SystemOut")
    public static void main(String[] arguments) throws Exception {
        BareChild child = new BareChild();
        child.load(Path.of(arguments[1]));
        System.out.println(child.replay(Path.of(arguments[0])) + " calls");
    }

    private void load(Path folder) throws Exception {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(f -> f.toString().endsWith(".class")).toList()) {
                String path = folder.relativize(file).toString();
                Class<?> type = Class.forName(
                        path.substring(0, path.length() - ".class".length()).replace('/', '.'));
                for (Class<?> api : type.getInterfaces()) {
                    Constructor<?> constructor = type.getDeclaredConstructor();
                    constructor.setAccessible(true);
                    answers.put(api.getName(), constructor.newInstance());
                    for (Method method : api.getMethods()) {
                        methods.put(api.getName() + " " + method.getName(), method);
                    }
                }
            }
        }
    }

    private long replay(Path recording) throws Exception {
        ValueCodec codec = new ValueCodec(WireLimits.ofReplies());
        long calls = 0;
        try (DataInputStream in = new DataInputStream(new BufferedInputStream(Files.newInputStream(recording)))) {
            while (in.available() > 0) {
                String api = in.readUTF();
                Method method = Objects.requireNonNull(methods.get(api + " " + in.readUTF()), api);
                byte[] bytes = in.readNBytes(in.readInt());
                try {
                    method.invoke(answers.get(api), codec.decodeAll(bytes, method.getGenericParameterTypes()));
                } catch (InvocationTargetException e) {
                    // What illegal arguments are for.
                }
                calls++;
            }
        }
        return calls;
    }
}
