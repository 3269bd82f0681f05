package dev.touchstone.sandbox.seccomp;

import static dev.touchstone.sandbox.seccomp.Instruction.and;
import static dev.touchstone.sandbox.seccomp.Instruction.answer;
import static dev.touchstone.sandbox.seccomp.Instruction.ifAtLeast;
import static dev.touchstone.sandbox.seccomp.Instruction.ifEqual;
import static dev.touchstone.sandbox.seccomp.Instruction.load;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What a child may not ask the kernel for: it gets threads but no process, no socket, no look into other processes, no
 * namespace, and none of the kernel's seldom used parts. A denied call fails with {@code EPERM}, as if the user lacked the
 * right, so that Java reports it as it reports any failure.
 *
 * <p>Nobody gets round the numbers: a call by the table of another architecture, or by the x32 table of x86_64, kills the
 * process. {@code clone3} hides its flags behind a pointer, which no filter can follow; it is reported as unknown ({@code
 * ENOSYS}), whereupon the C library takes {@code clone}.
 *
 * @param architecture whose numbers the program compares
 * @param mayExec true if a program may replace itself by another; needed where the filter is set before Java starts
 */
public record SystemCallFilter(Architecture architecture, boolean mayExec) {
    private static final int OFFSET_OF_NUMBER = 0;
    private static final int OFFSET_OF_ARCHITECTURE = 4;
    private static final int OFFSET_OF_ARGUMENTS = 16;

    static final int ALLOW = 0x7FFF_0000;
    static final int KILL_PROCESS = 0x8000_0000;
    private static final int FAIL = 0x0005_0000;
    static final int DENY = FAIL | 1; // EPERM
    static final int UNKNOWN = FAIL | 38; // ENOSYS

    private static final int FIRST_OF_X32 = 0x4000_0000;

    private static final int CLONE_THREAD = 0x0001_0000;
    private static final int SHARED_AND_ANONYMOUS = 0x01 | 0x20; // MAP_SHARED | MAP_ANONYMOUS
    private static final int AF_UNIX = 1;
    private static final int SOCK_STREAM = 1;
    private static final int TYPE_OF_SOCKET = 0xF;
    private static final int TIOCSTI = 0x5412;
    private static final int TIOCLINUX = 0x541C;

    private static final Set<SystemCall> DECIDED_BY_RULES = EnumSet.range(SystemCall.CLONE, SystemCall.EXECVEAT);

    /** The filter for children of a wall that starts Java under it; empty where nobody has written the numbers down. */
    public static Optional<SystemCallFilter> ofThisMachine() {
        return System.getProperty("os.name").equals("Linux")
                ? Architecture.named(System.getProperty("os.arch"))
                        .map(architecture -> new SystemCallFilter(architecture, true))
                : Optional.empty();
    }

    /** As this one, but no program can be started any more, not even in the place of the child. */
    public SystemCallFilter withoutPrograms() {
        return new SystemCallFilter(architecture, false);
    }

    /** The program as the kernel reads it: an array of {@code struct sock_filter}. */
    public byte[] bytes() {
        List<Instruction> program = program();
        ByteBuffer buffer =
                ByteBuffer.allocate(program.size() * Instruction.BYTES).order(ByteOrder.LITTLE_ENDIAN);
        program.forEach(instruction -> instruction.writeTo(buffer));
        return buffer.array();
    }

    List<Instruction> program() {
        List<Instruction> program = new ArrayList<>(List.of(
                load(OFFSET_OF_ARCHITECTURE),
                ifEqual(architecture.auditName(), 1, 0),
                answer(KILL_PROCESS),
                load(OFFSET_OF_NUMBER)));
        if (architecture == Architecture.X86_64) {
            program.addAll(List.of(ifAtLeast(FIRST_OF_X32, 0, 1), answer(KILL_PROCESS)));
        }
        program.addAll(all(EnumSet.complementOf(EnumSet.copyOf(DECIDED_BY_RULES)), DENY));
        program.addAll(all(EnumSet.of(SystemCall.CLONE3), UNKNOWN));
        if (!mayExec) {
            program.addAll(all(EnumSet.of(SystemCall.EXECVE), DENY));
        }
        program.addAll(all(EnumSet.of(SystemCall.EXECVEAT), DENY));
        program.addAll(argumentRules());
        program.add(answer(ALLOW));
        return program;
    }

    /** Every one of these calls gets this answer. */
    private List<Instruction> all(Set<SystemCall> calls, int action) {
        int[] numbers = calls.stream()
                .map(call -> call.number(architecture))
                .flatMapToInt(OptionalInt::stream)
                .toArray();
        List<Instruction> block = new ArrayList<>();
        for (int i = 0; i < numbers.length; i++) {
            boolean last = i == numbers.length - 1;
            block.add(ifEqual(numbers[i], numbers.length - 1 - i, last ? 1 : 0));
        }
        block.add(answer(action));
        return block;
    }

    private List<Instruction> argumentRules() {
        return Stream.of(
                        rule(SystemCall.CLONE, allowIf(0, CLONE_THREAD, CLONE_THREAD)),
                        // Memory that no resource limit counts.
                        rule(SystemCall.MMAP, denyIf(3, SHARED_AND_ANONYMOUS, SHARED_AND_ANONYMOUS)),
                        // The limits of other processes.
                        rule(SystemCall.PRLIMIT64, allowIf(0, -1, 0)),
                        rule(SystemCall.SOCKETPAIR, allowIfStreamsOfThisProcess()),
                        // Typing into the terminal from which the grader was started.
                        rule(
                                SystemCall.IOCTL,
                                List.of(
                                        load(argument(1)),
                                        ifEqual(TIOCSTI, 1, 0),
                                        ifEqual(TIOCLINUX, 0, 1),
                                        answer(DENY),
                                        answer(ALLOW))))
                .flatMap(List::stream)
                .toList();
    }

    /** The verdict is reached only for this call; it always ends the program. */
    private List<Instruction> rule(SystemCall call, List<Instruction> verdict) {
        int number = call.number(architecture).orElseThrow();
        return Stream.concat(Stream.of(ifEqual(number, 0, verdict.size())), verdict.stream())
                .toList();
    }

    private static List<Instruction> allowIf(int index, int mask, int value) {
        return List.of(load(argument(index)), and(mask), ifEqual(value, 0, 1), answer(ALLOW), answer(DENY));
    }

    private static List<Instruction> denyIf(int index, int mask, int value) {
        return List.of(load(argument(index)), and(mask), ifEqual(value, 0, 1), answer(DENY), answer(ALLOW));
    }

    /** Datagrams could be addressed to sockets of others. */
    private static List<Instruction> allowIfStreamsOfThisProcess() {
        return Stream.concat(
                        Stream.of(load(argument(0)), ifEqual(AF_UNIX, 1, 0), answer(DENY)),
                        allowIf(1, TYPE_OF_SOCKET, SOCK_STREAM).stream())
                .toList();
    }

    /** Of an argument's 64 bits the lower 32, which are all that the kernel looks at in the calls above. */
    private static int argument(int index) {
        return OFFSET_OF_ARGUMENTS + 8 * index;
    }
}
