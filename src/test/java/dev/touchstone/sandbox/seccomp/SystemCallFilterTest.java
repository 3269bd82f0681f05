package dev.touchstone.sandbox.seccomp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.touchstone.golden.Golden;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class SystemCallFilterTest {
    private static final int EPERM = 0x0005_0001;
    private static final int ENOSYS = 0x0005_0026;
    private static final int ALLOWED = 0x7FFF_0000;
    private static final int KILLED = 0x8000_0000;

    private static final Set<SystemCall> SOMETIMES_ALLOWED = EnumSet.of(
            SystemCall.CLONE,
            SystemCall.SOCKETPAIR,
            SystemCall.MMAP,
            SystemCall.PRLIMIT64,
            SystemCall.IOCTL,
            SystemCall.EXECVE);

    private static int answer(SystemCallFilter filter, int number, long... arguments) {
        return new BpfMachine(filter.bytes())
                .answer(new BpfMachine.Call(
                        filter.architecture().auditName(),
                        number,
                        LongStream.of(arguments).boxed().toList()));
    }

    private static int answer(Architecture architecture, SystemCall call, long... arguments) {
        return answer(
                new SystemCallFilter(architecture, true),
                call.number(architecture).orElseThrow(),
                arguments);
    }

    @ParameterizedTest
    @EnumSource
    void everyCallOfTheTableIsDenied(Architecture architecture) {
        for (SystemCall call : EnumSet.complementOf(EnumSet.copyOf(SOMETIMES_ALLOWED))) {
            if (call.number(architecture).isPresent()) {
                assertThat(answer(architecture, call))
                        .as(call.name())
                        .isEqualTo(call == SystemCall.CLONE3 ? ENOSYS : EPERM);
            }
        }
    }

    /** Counted from the kernel's headers by hand, not taken from the table under test. */
    @ParameterizedTest
    @CsvSource({
        "X86_64, 57",
        "X86_64, 58",
        "X86_64, 41",
        "X86_64, 101",
        "X86_64, 272",
        "X86_64, 425",
        "X86_64, 250",
        "AARCH64, 198",
        "AARCH64, 117",
        "AARCH64, 97",
        "AARCH64, 425",
        "AARCH64, 219",
        "AARCH64, 203"
    })
    void forksSocketsTracingNamespacesRingsAndKeysAreDenied(Architecture architecture, int number) {
        assertThat(answer(new SystemCallFilter(architecture, true), number)).isEqualTo(EPERM);
    }

    /** What strace saw a JVM do that collects garbage, starts threads and draws random numbers. */
    @ParameterizedTest
    @CsvSource({
        // access arch_prctl brk clock_nanosleep close exit_group futex getrandom lseek madvise mprotect munmap openat
        // prctl
        "X86_64, '21 158 12 230 3 231 202 318 8 28 10 11 257 157'",
        // read rseq rt_sigaction rt_sigprocmask sched_getaffinity sched_yield statx sysinfo write newfstatat execve
        "X86_64, '0 334 13 14 204 24 332 99 1 262 59'",
        "AARCH64, '48 214 115 57 94 98 278 62 233 226 215 56 167 63 293 134 135 123 124 291 179 64 79 221'"
    })
    void whatAJvmNeedsIsAllowed(Architecture architecture, String numbers) {
        for (String number : numbers.split(" ", -1)) {
            assertThat(answer(new SystemCallFilter(architecture, true), Integer.parseInt(number)))
                    .as(number)
                    .isEqualTo(ALLOWED);
        }
    }

    @ParameterizedTest
    @EnumSource
    void cloneMakesThreadsButNoProcesses(Architecture architecture) {
        long threadsOfTheCLibrary = 0x003D_0F00;
        long fork = 0x0120_0011;
        long vforkOfJava = 0x0000_4111;
        assertThat(answer(architecture, SystemCall.CLONE, threadsOfTheCLibrary)).isEqualTo(ALLOWED);
        assertThat(answer(architecture, SystemCall.CLONE, fork)).isEqualTo(EPERM);
        assertThat(answer(architecture, SystemCall.CLONE, vforkOfJava)).isEqualTo(EPERM);
        assertThat(answer(architecture, SystemCall.CLONE, 0x0001_0000_0000_0000L | fork))
                .as("the upper half of the flags, which the kernel ignores, cannot stand for the lower")
                .isEqualTo(EPERM);
    }

    @ParameterizedTest
    @EnumSource
    void memoryMayBePrivateOrAFileButNotSharedAndAnonymous(Architecture architecture) {
        assertThat(mmap(architecture, 0x22)).as("MAP_PRIVATE | MAP_ANONYMOUS").isEqualTo(ALLOWED);
        assertThat(mmap(architecture, 0x4022)).as("with MAP_NORESERVE").isEqualTo(ALLOWED);
        assertThat(mmap(architecture, 0x01)).as("a shared file").isEqualTo(ALLOWED);
        assertThat(mmap(architecture, 0x21)).as("MAP_SHARED | MAP_ANONYMOUS").isEqualTo(EPERM);
        assertThat(mmap(architecture, 0x23)).as("MAP_SHARED_VALIDATE").isEqualTo(EPERM);
    }

    private static int mmap(Architecture architecture, long flags) {
        return answer(architecture, SystemCall.MMAP, 0, 4096, 3, flags, -1, 0);
    }

    @ParameterizedTest
    @EnumSource
    void socketsComeInPairsOfStreamsOnly(Architecture architecture) {
        assertThat(answer(architecture, SystemCall.SOCKETPAIR, 1, 1, 0)).isEqualTo(ALLOWED);
        assertThat(answer(architecture, SystemCall.SOCKETPAIR, 1, 0x80001, 0))
                .as("SOCK_CLOEXEC")
                .isEqualTo(ALLOWED);
        assertThat(answer(architecture, SystemCall.SOCKETPAIR, 1, 2, 0))
                .as("datagrams")
                .isEqualTo(EPERM);
        assertThat(answer(architecture, SystemCall.SOCKETPAIR, 2, 1, 0))
                .as("the internet")
                .isEqualTo(EPERM);
    }

    @ParameterizedTest
    @EnumSource
    void limitsOfOtherProcessesAndTheTerminalAreOutOfReach(Architecture architecture) {
        assertThat(answer(architecture, SystemCall.PRLIMIT64, 0, 3)).isEqualTo(ALLOWED);
        assertThat(answer(architecture, SystemCall.PRLIMIT64, 4711, 3)).isEqualTo(EPERM);
        assertThat(answer(architecture, SystemCall.IOCTL, 0, 0x541B))
                .as("FIONREAD")
                .isEqualTo(ALLOWED);
        assertThat(answer(architecture, SystemCall.IOCTL, 0, 0x5412))
                .as("TIOCSTI")
                .isEqualTo(EPERM);
        assertThat(answer(architecture, SystemCall.IOCTL, 0, 0x541C))
                .as("TIOCLINUX")
                .isEqualTo(EPERM);
    }

    @ParameterizedTest
    @EnumSource
    void programsMayReplaceTheChildOnlyWhereJavaItselfIsYetToStart(Architecture architecture) {
        int execve = SystemCall.EXECVE.number(architecture).orElseThrow();
        SystemCallFilter filter = new SystemCallFilter(architecture, true);
        assertThat(answer(filter, execve)).isEqualTo(ALLOWED);
        assertThat(answer(filter.withoutPrograms(), execve)).isEqualTo(EPERM);
    }

    @ParameterizedTest
    @EnumSource
    void callsByTheTableOfAnotherArchitectureKill(Architecture architecture) {
        BpfMachine machine = new BpfMachine(new SystemCallFilter(architecture, true).bytes());
        int i386 = 0x4000_0003;
        int other = architecture == Architecture.X86_64 ? 0xC000_00B7 : 0xC000_003E;
        assertThat(machine.answer(new BpfMachine.Call(i386, 3, List.of()))).isEqualTo(KILLED);
        assertThat(machine.answer(new BpfMachine.Call(other, 0, List.of()))).isEqualTo(KILLED);
    }

    @Test
    void callsByTheTableOfX32Kill() {
        SystemCallFilter filter = new SystemCallFilter(Architecture.X86_64, true);
        assertThat(answer(filter, 0x4000_0000)).as("x32's read").isEqualTo(KILLED);
        assertThat(answer(filter, 0x4000_0039)).as("x32's fork").isEqualTo(KILLED);
        assertThat(answer(filter, -1)).isEqualTo(KILLED);
        assertThat(answer(filter, 0x3FFF_FFFF)).isEqualTo(ALLOWED);
    }

    @ParameterizedTest
    @EnumSource
    void everyJumpStaysInsideTheProgram(Architecture architecture) {
        SystemCallFilter filter = new SystemCallFilter(architecture, true);
        assertThat(new BpfMachine(filter.bytes()).everyPathEndsInside()).isTrue();
        assertThat(new BpfMachine(filter.withoutPrograms().bytes()).everyPathEndsInside())
                .isTrue();
    }

    @ParameterizedTest
    @EnumSource
    void programIsAsItWasReviewed(Architecture architecture) {
        Map<Integer, String> numbers = new HashMap<>();
        for (SystemCall call : SystemCall.values()) {
            call.number(architecture).ifPresent(number -> numbers.put(number, call.name()));
        }
        String listing = new BpfMachine(new SystemCallFilter(architecture, false).bytes()).listing(numbers);
        Golden.matches("sandbox/filter-" + architecture.name().toLowerCase(Locale.ROOT) + ".txt", listing);
    }

    @Test
    void jumpThatIsTooFarIsRefusedRatherThanCutOff() {
        assertThatThrownBy(() -> Instruction.ifEqual(1, 256, 0))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("a BPF jump skips 0 to 255 instructions, not 256 or 0");
    }

    @Test
    void processorsAreKnownByTheNamesThatJavaGivesThem() {
        assertThat(Architecture.named("amd64")).contains(Architecture.X86_64);
        assertThat(Architecture.named("aarch64")).contains(Architecture.AARCH64);
        assertThat(Architecture.named("riscv64")).isEmpty();
    }
}
