package dev.touchstone.sandbox.seccomp;

import java.util.OptionalInt;

/**
 * The system calls that a filter has an opinion about; all others are allowed. A list of what is allowed would be shorter
 * but would break with the next JDK or C library.
 *
 * <p>The numbers are those of Linux' {@code asm/unistd_64.h} (x86_64) and {@code asm-generic/unistd.h} (aarch64).
 */
enum SystemCall {
    // Decided by their arguments, or by what the filter is for.
    CLONE(56, 220),
    CLONE3(435, 435),
    SOCKETPAIR(53, 199),
    MMAP(9, 222),
    PRLIMIT64(302, 261),
    IOCTL(16, 29),
    EXECVE(59, 221),
    EXECVEAT(322, 281),

    // New processes.
    FORK(57, Numbers.NONE),
    VFORK(58, Numbers.NONE),

    // The network. An anonymous pair of sockets is not among it: Java makes one to close files.
    SOCKET(41, 198),
    CONNECT(42, 203),
    BIND(49, 200),
    LISTEN(50, 201),
    ACCEPT(43, 202),
    ACCEPT4(288, 242),

    // Other processes.
    PTRACE(101, 117),
    PROCESS_VM_READV(310, 270),
    PROCESS_VM_WRITEV(311, 271),
    PROCESS_MADVISE(440, 440),
    PROCESS_MRELEASE(448, 448),
    PIDFD_OPEN(434, 434),
    PIDFD_GETFD(438, 438),
    PIDFD_SEND_SIGNAL(424, 424),
    KCMP(312, 272),
    KILL(62, 129),
    TKILL(200, 130),
    RT_SIGQUEUEINFO(129, 138),
    RT_TGSIGQUEUEINFO(297, 240),
    MOVE_PAGES(279, 239),
    MIGRATE_PAGES(256, 238),

    // Namespaces and mounts.
    UNSHARE(272, 97),
    SETNS(308, 268),
    MOUNT(165, 40),
    UMOUNT2(166, 39),
    PIVOT_ROOT(155, 41),
    CHROOT(161, 51),
    MOVE_MOUNT(429, 429),
    FSOPEN(430, 430),
    FSCONFIG(431, 431),
    FSMOUNT(432, 432),
    FSPICK(433, 433),
    OPEN_TREE(428, 428),
    OPEN_TREE_ATTR(467, 467),
    MOUNT_SETATTR(442, 442),

    // Parts of the kernel that are large, seldom used and often broken.
    KEYCTL(250, 219),
    ADD_KEY(248, 217),
    REQUEST_KEY(249, 218),
    BPF(321, 280),
    PERF_EVENT_OPEN(298, 241),
    USERFAULTFD(323, 282),
    IO_URING_SETUP(425, 425),
    IO_URING_ENTER(426, 426),
    IO_URING_REGISTER(427, 427),
    FANOTIFY_INIT(300, 262),
    LOOKUP_DCOOKIE(212, 18),
    MODIFY_LDT(154, Numbers.NONE),
    USELIB(134, Numbers.NONE),
    NFSSERVCTL(180, 42),
    PERSONALITY(135, 92),
    LSM_SET_SELF_ATTR(460, 460),

    // The machine itself.
    INIT_MODULE(175, 105),
    FINIT_MODULE(313, 273),
    DELETE_MODULE(176, 106),
    KEXEC_LOAD(246, 104),
    KEXEC_FILE_LOAD(320, 294),
    REBOOT(169, 142),
    SWAPON(167, 224),
    SWAPOFF(168, 225),
    ACCT(163, 89),
    QUOTACTL(179, 60),
    QUOTACTL_FD(443, 443),
    SYSLOG(103, 116),
    VHANGUP(153, 58),
    IOPL(172, Numbers.NONE),
    IOPERM(173, Numbers.NONE),
    SETHOSTNAME(170, 161),
    SETDOMAINNAME(171, 162),
    SETTIMEOFDAY(164, 170),
    CLOCK_SETTIME(227, 112),
    CLOCK_ADJTIME(305, 266),
    ADJTIMEX(159, 171),

    // Files that a path does not name, and memory that no limit counts.
    OPEN_BY_HANDLE_AT(304, 265),
    NAME_TO_HANDLE_AT(303, 264),
    MEMFD_CREATE(319, 279),
    MEMFD_SECRET(447, 447),
    MKNOD(133, Numbers.NONE),
    MKNODAT(259, 33),
    SHMGET(29, 194),
    SHMAT(30, 196),
    SHMCTL(31, 195),
    SHMDT(67, 197),
    SEMGET(64, 190),
    SEMOP(65, 193),
    SEMTIMEDOP(220, 192),
    SEMCTL(66, 191),
    MSGGET(68, 186),
    MSGSND(69, 189),
    MSGRCV(70, 188),
    MSGCTL(71, 187),
    MQ_OPEN(240, 180),
    MQ_UNLINK(241, 181),
    MQ_TIMEDSEND(242, 182),
    MQ_TIMEDRECEIVE(243, 183),
    MQ_NOTIFY(244, 184),
    MQ_GETSETATTR(245, 185),

    // Becoming somebody else.
    SETUID(105, 146),
    SETGID(106, 144),
    SETREUID(113, 145),
    SETREGID(114, 143),
    SETRESUID(117, 147),
    SETRESGID(119, 149),
    SETFSUID(122, 151),
    SETFSGID(123, 152),
    SETGROUPS(116, 159),
    CAPSET(126, 91),

    // Changing files without writing to them.
    CHMOD(90, Numbers.NONE),
    FCHMOD(91, 52),
    FCHMODAT(268, 53),
    FCHMODAT2(452, 452),
    CHOWN(92, Numbers.NONE),
    FCHOWN(93, 55),
    LCHOWN(94, Numbers.NONE),
    FCHOWNAT(260, 54),
    UTIME(132, Numbers.NONE),
    UTIMES(235, Numbers.NONE),
    UTIMENSAT(280, 88),
    FUTIMESAT(261, Numbers.NONE),
    SETXATTR(188, 5),
    LSETXATTR(189, 6),
    FSETXATTR(190, 7),
    SETXATTRAT(463, 463),
    REMOVEXATTR(197, 14),
    LREMOVEXATTR(198, 15),
    FREMOVEXATTR(199, 16),
    REMOVEXATTRAT(466, 466),
    FILE_SETATTR(469, 469),
    TRUNCATE(76, 45);

    private final int x86;
    private final int arm;

    SystemCall(int x86, int arm) {
        this.x86 = x86;
        this.arm = arm;
    }

    /** Its number; empty where the architecture does not have it. */
    OptionalInt number(Architecture architecture) {
        int number = switch (architecture) {
            case X86_64 -> x86;
            case AARCH64 -> arm;
        };
        return number == Numbers.NONE ? OptionalInt.empty() : OptionalInt.of(number);
    }

    /** Constants cannot refer to a field of their own enumeration. */
    private static final class Numbers {
        static final int NONE = -1;
    }
}
