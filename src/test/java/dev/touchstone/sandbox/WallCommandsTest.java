package dev.touchstone.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class WallCommandsTest {
    private static final InsideView VIEW = new InsideView(
            List.of(
                    new InsideView.Binding(Path.of("/cache/image"), "/jdk"),
                    new InsideView.Binding(Path.of("/run/jar"), "/app/c0/jar")),
            List.of("/dev/null"),
            List.of("/jdk/bin/java", "Main"));
    private static final Skeleton SKELETON = new Skeleton(Path.of("/run/root"), Path.of("/run/fstab"));
    private static final UnshareRung.Tools TOOLS =
            new UnshareRung.Tools(Path.of("/bin/unshare"), Path.of("/bin/chroot"), Path.of("/bin/setpriv"));

    @Test
    void bubblewrapSeparatesEverythingAndDiesWithTheJudge() {
        assertThat(bubblewrap(true))
                .startsWith("/bin/bwrap", "--unshare-user", "--uid", "65534", "--gid", "65534")
                .contains("--unshare-pid", "--unshare-net", "--unshare-ipc", "--unshare-uts", "--unshare-cgroup-try")
                .contains("--die-with-parent", "--new-session", "--clearenv", "--disable-userns")
                .containsSubsequence("--cap-drop", "ALL");
    }

    @Test
    void bubblewrapShowsTheFilesReadOnlyAndNothingElse() {
        List<String> command = bubblewrap(true);
        assertThat(command)
                .containsSubsequence("--ro-bind", "/cache/image", "/jdk", "--ro-bind", "/run/jar", "/app/c0/jar")
                .containsSubsequence("--dev-bind", "/dev/null", "/dev/null")
                .doesNotContain("--bind", "--tmpfs", "--proc", "--dev", "--share-net");
        assertThat(command.stream().filter("--ro-bind"::equals)).hasSize(2);
    }

    @Test
    void partOfWhatIsSeenAlreadyIsALink() {
        InsideView view = new InsideView(
                List.of(
                        new InsideView.Binding(Path.of("/cache/image"), "/jdk"),
                        new InsideView.Binding(Path.of("/cache/image/lib/libjvm.so"), "/lib/libjvm.so"),
                        new InsideView.Binding(Path.of("/cache/image-of-another"), "/other")),
                List.of(),
                List.of("java"));
        assertThat(new BwrapRung.Bwrap(Path.of("/bin/bwrap"), true).command(view, false))
                .containsSubsequence(
                        "--ro-bind",
                        "/cache/image",
                        "/jdk",
                        "--symlink",
                        "/jdk/lib/libjvm.so",
                        "/lib/libjvm.so",
                        "--ro-bind",
                        "/cache/image-of-another",
                        "/other");
    }

    @Test
    void bubblewrapLocksTheRootAfterAllMountsAndBeforeJava() {
        assertThat(bubblewrap(true))
                .endsWith("--dir", "/w", "--chdir", "/w", "--remount-ro", "/", "--", "/jdk/bin/java", "Main");
    }

    @Test
    void bubblewrapSetsTheFilterLast() {
        assertThat(new BwrapRung.Bwrap(Path.of("/bin/bwrap"), true).command(VIEW, true))
                .endsWith("--remount-ro", "/", "--seccomp", "9", "--", "/jdk/bin/java", "Main");
    }

    @Test
    void bubblewrapMakesASessionOnlyWhereNoFilterProtectsTheTerminal() {
        assertThat(bubblewrap(true)).contains("--new-session");
        assertThat(new BwrapRung.Bwrap(Path.of("/bin/bwrap"), true).command(VIEW, true))
                .doesNotContain("--new-session");
    }

    @Test
    void fileIsOpenedForTheCommandUnderTheNumberThatItIsTold() {
        List<String> command =
                Limits.strictlyWith(Path.of("/run/a b.bpf"), new ChildLimits(128, 30), List.of("a", "b"));
        assertThat(command.get(2))
                .startsWith("trap '' HUP INT QUIT TERM; ulimit -c 0 || exit 125; ")
                .endsWith("file=$1; shift; exec \"$@\" 9<\"$file\"");
        assertThat(command).endsWith("sh", "/run/a b.bpf", "a", "b");
    }

    @Test
    void olderBubblewrapIsNotGivenAnOptionThatItDoesNotKnow() {
        assertThat(bubblewrap(false)).doesNotContain("--disable-userns").contains("--unshare-user");
    }

    @Test
    void unshareSeparatesEverythingAndKillsWhatItForked() {
        assertThat(TOOLS.separate(SKELETON))
                .startsWith("/bin/unshare", "--user", "--map-root-user")
                .contains("--mount", "--pid", "--fork", "--kill-child", "--net", "--ipc", "--uts", "--cgroup")
                .endsWith("sh", "/run/fstab");
    }

    @Test
    void privilegesAreGivenUpAfterTheRootIsEnteredAndBeforeJava() {
        assertThat(TOOLS.enter(SKELETON, VIEW.java()))
                .containsExactly(
                        "/bin/chroot",
                        "/run/root",
                        "/setpriv",
                        "--no-new-privs",
                        "--bounding-set=-all",
                        "--inh-caps=-all",
                        "--securebits=+noroot,+noroot_locked",
                        "--",
                        "/jdk/bin/java",
                        "Main");
    }

    @Test
    void setprivIsPutBesideTheChildsFiles() {
        assertThat(TOOLS.beside(VIEW).bindings())
                .hasSize(3)
                .contains(new InsideView.Binding(Path.of("/bin/setpriv"), "/setpriv"));
    }

    @Test
    void strictLimitsAreAllSetBeforeTheCommandRuns() {
        assertThat(Limits.strictly(new ChildLimits(128, 30), List.of("a", "b")))
                .containsExactly(
                        "/bin/sh",
                        "-c",
                        "trap '' HUP INT QUIT TERM; "
                                + "ulimit -c 0 || exit 125; ulimit -n 64 || exit 125; ulimit -f 0 || exit 125; "
                                + "ulimit -t 30 || exit 125; ulimit -d 393216 || exit 125; exec \"$@\"",
                        "sh",
                        "a",
                        "b");
    }

    @Test
    void limitsThatTheSystemDoesNotKnowAreLeftOutWhereTheyAreNoWall() {
        assertThat(Limits.asFarAsPossible(new ChildLimits(64, 5), List.of("a")).get(2))
                .contains("ulimit -d 327680 2>/dev/null; ")
                .doesNotContain("exit");
    }

    @Test
    void ordinaryUsersChildrenStayTheirs() throws Exception {
        assertThat(new ChildUser(false).prefix()).isEmpty();
    }

    private static List<String> bubblewrap(boolean disablesUserNamespaces) {
        return new BwrapRung.Bwrap(Path.of("/bin/bwrap"), disablesUserNamespaces).command(VIEW, false);
    }
}
