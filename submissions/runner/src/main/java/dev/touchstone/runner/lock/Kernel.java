package dev.touchstone.runner.lock;

import java.lang.invoke.MethodHandle;
import java.lang.ref.Reference;
import java.lang.reflect.Array;
import java.nio.Buffer;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * System calls from Java, by the C library's function {@code syscall}. The foreign-function API, which came with Java 22, is
 * called by reflection, for this program is compiled for 17.
 */
final class Kernel {
    private static final int PR_SET_NO_NEW_PRIVS = 38;
    private static final int SECCOMP_SET_MODE_FILTER = 1;
    private static final int SECCOMP_FILTER_FLAG_TSYNC = 1;
    private static final int BYTES_OF_AN_INSTRUCTION = 8;
    private static final int ARGUMENTS = 5;
    private static final int AT_FDCWD = -100;
    private static final int O_PATH_AND_CLOEXEC = 0x200000 | 0x80000;

    private final Numbers numbers;
    private final MethodHandle function;
    private final List<ByteBuffer> memory = new ArrayList<>();

    private Kernel(Numbers numbers, MethodHandle function) {
        this.numbers = numbers;
        this.function = function;
    }

    /** The numbers of the calls that differ between architectures. */
    private record Numbers(long prctl, long seccomp, long openat, long close) {
        static Numbers ofThisMachine() {
            String architecture = System.getProperty("os.arch");
            return switch (architecture) {
                case "amd64" -> new Numbers(157, 317, 257, 3);
                case "aarch64" -> new Numbers(167, 277, 56, 57);
                default -> throw new UnsupportedOperationException("the calls of " + architecture + " are not known");
            };
        }
    }

    /** Needs Java 22, and that this module may call native code. */
    static Kernel ofThisMachine() throws ReflectiveOperationException {
        Class<?> linkerType = Class.forName("java.lang.foreign.Linker");
        Class<?> optionType = Class.forName("java.lang.foreign.Linker$Option");
        Class<?> segmentType = Class.forName("java.lang.foreign.MemorySegment");
        Class<?> layoutType = Class.forName("java.lang.foreign.MemoryLayout");
        Class<?> signatureType = Class.forName("java.lang.foreign.FunctionDescriptor");

        Object linker = linkerType.getMethod("nativeLinker").invoke(null);
        Object lookup = linkerType.getMethod("defaultLookup").invoke(linker);
        Optional<?> found = (Optional<?>) Class.forName("java.lang.foreign.SymbolLookup")
                .getMethod("find", String.class)
                .invoke(lookup, "syscall");
        Object word = Class.forName("java.lang.foreign.ValueLayout")
                .getField("JAVA_LONG")
                .get(null);
        Object words = Array.newInstance(layoutType, 1 + ARGUMENTS);
        Arrays.fill((Object[]) words, word);
        Object signature =
                signatureType.getMethod("of", layoutType, words.getClass()).invoke(null, word, words);
        Object options = Array.newInstance(optionType, 1);
        Array.set(
                options, 0, optionType.getMethod("firstVariadicArg", int.class).invoke(null, 1));
        Object handle = linkerType
                .getMethod("downcallHandle", segmentType, signatureType, options.getClass())
                .invoke(linker, found.orElseThrow(), signature, options);
        return new Kernel(Numbers.ofThisMachine(), (MethodHandle) handle);
    }

    /** Neither this process nor what it becomes can gain a privilege any more; the kernel demands that before a lock. */
    void giveUpPrivileges() throws Throwable {
        must("give up privileges", call(numbers.prctl(), PR_SET_NO_NEW_PRIVS, 1, 0, 0));
    }

    /** Sets a filter, an array of {@code struct sock_filter}, for all threads. */
    void filterCalls(byte[] filter) throws Throwable {
        ByteBuffer program = words(filter.length).put(filter);
        // struct sock_fprog: a count, padding, a pointer.
        ByteBuffer description = words(16).putShort((short) (filter.length / BYTES_OF_AN_INSTRUCTION));
        description.putLong(8, address(program));
        must(
                "filter system calls",
                call(numbers.seccomp(), SECCOMP_SET_MODE_FILTER, SECCOMP_FILTER_FLAG_TSYNC, address(description), 0));
    }

    /** An open file that only stands for the path. */
    long handleOf(String path) throws Throwable {
        byte[] name = path.getBytes(StandardCharsets.UTF_8);
        ByteBuffer text = words(name.length + 1).put(name);
        return must("find " + path, call(numbers.openat(), AT_FDCWD, address(text), O_PATH_AND_CLOEXEC, 0));
    }

    void close(long handle) throws Throwable {
        must("close a file", call(numbers.close(), handle, 0, 0, 0));
    }

    /** One system call; negative if it failed. */
    long call(long number, long first, long second, long third, long fourth) throws Throwable {
        try {
            return (long) function.invokeExact(number, first, second, third, fourth, 0L);
        } finally {
            Reference.reachabilityFence(memory);
        }
    }

    static long must(String what, long result) {
        if (result < 0) {
            throw new IllegalStateException("the kernel does not let this process " + what);
        }
        return result;
    }

    /** Memory that the kernel can read, in its byte order, filled with zeros; it lasts as long as this object. */
    ByteBuffer words(int bytes) {
        ByteBuffer words = ByteBuffer.allocateDirect(bytes).order(ByteOrder.nativeOrder());
        memory.add(words);
        return words;
    }

    /** Where such memory is. */
    static long address(ByteBuffer buffer) throws ReflectiveOperationException {
        Class<?> segmentType = Class.forName("java.lang.foreign.MemorySegment");
        Object segment = segmentType
                .getMethod("ofBuffer", Buffer.class)
                .invoke(null, buffer.duplicate().clear());
        return (long) segmentType.getMethod("address").invoke(segment);
    }
}
