package dev.touchstone.runner.lock;

import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * The kernel's lock on the file system (Linux 5.13), for the calling thread and all that it starts. Newer kernels can lock
 * more: also connections by TCP and the sending of signals; what the kernel knows is locked.
 *
 * <p>The numbers are those of {@code linux/landlock.h}; the versions are those of its {@code ABI}.
 */
final class Landlock {
    private static final long CREATE_RULESET = 444;
    private static final long ADD_RULE = 445;
    private static final long RESTRICT_SELF = 446;
    private static final int ASK_FOR_VERSION = 1;
    private static final int RULE_PATH_BENEATH = 1;
    private static final long READ_FILE = 1 << 2;
    private static final long READ_DIRECTORY = 1 << 3;

    private final Kernel kernel;

    Landlock(Kernel kernel) {
        this.kernel = kernel;
    }

    /** From now on these files and directories, with all below them, can be read, and nothing else can be done to files. */
    void allowOnlyReading(List<String> paths) throws Throwable {
        int version = (int) Kernel.must(
                "lock the file system: Landlock is missing or switched off",
                kernel.call(CREATE_RULESET, 0, 0, ASK_FOR_VERSION, 0));
        ByteBuffer attributes = attributes(version);
        long rules = Kernel.must(
                "prepare the lock of the file system",
                kernel.call(CREATE_RULESET, Kernel.address(attributes), attributes.capacity(), 0, 0));
        for (String path : paths) {
            // struct landlock_path_beneath_attr, which is packed
            long handle = kernel.handleOf(path);
            ByteBuffer rule = kernel.words(12)
                    .putLong(Files.isDirectory(Path.of(path)) ? READ_FILE | READ_DIRECTORY : READ_FILE)
                    .putInt((int) handle);
            Kernel.must(
                    "except " + path + " from the lock",
                    kernel.call(ADD_RULE, rules, RULE_PATH_BENEATH, Kernel.address(rule), 0));
            kernel.close(handle);
        }
        Kernel.must("lock the file system", kernel.call(RESTRICT_SELF, rules, 0, 0, 0));
        kernel.close(rules);
    }

    /** {@code struct landlock_ruleset_attr}: everything that the version knows is to be locked. */
    private ByteBuffer attributes(int version) {
        ByteBuffer attributes = kernel.words(version >= 6 ? 24 : version >= 4 ? 16 : 8);
        attributes.putLong((1L << rightsOnFiles(version)) - 1);
        if (version >= 4) {
            attributes.putLong(0b11); // binding and connecting by TCP
        }
        if (version >= 6) {
            attributes.putLong(0b11); // abstract sockets and signals
        }
        return attributes;
    }

    private static int rightsOnFiles(int version) {
        return switch (version) {
            case 1 -> 13;
            case 2 -> 14;
            case 3, 4 -> 15;
            default -> 16;
        };
    }
}
