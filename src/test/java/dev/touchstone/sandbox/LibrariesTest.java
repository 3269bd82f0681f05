package dev.touchstone.sandbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class LibrariesTest {
    private static final Path JAVA = Path.of("/cache/java");

    @Test
    void readsWhatLddPrintsForTheGnuLibrary() throws Exception {
        Libraries libraries = Libraries.parse("""
                /cache/java/bin/java:
                \tlinux-vdso.so.1 (0x00007fcd9ed24000)
                \tlibz.so.1 => /lib/x86_64-linux-gnu/libz.so.1 (0x00007fcd9ecef000)
                \tlibjli.so => /cache/java/bin/../lib/libjli.so (0x00007fcd9ecdf000)
                \tlibc.so.6 => /lib/x86_64-linux-gnu/libc.so.6 (0x00007fcd9eafd000)
                \t/lib64/ld-linux-x86-64.so.2 (0x00007fcd9ed26000)
                /cache/java/lib/libjava.so:
                \tlibjvm.so => not found
                \tlibc.so.6 => /lib/x86_64-linux-gnu/libc.so.6 (0x00007f25a118d000)
                """, JAVA);
        assertThat(libraries.paths())
                .containsExactly(
                        Path.of("/lib/x86_64-linux-gnu/libz.so.1"),
                        Path.of("/lib/x86_64-linux-gnu/libc.so.6"),
                        Path.of("/lib64/ld-linux-x86-64.so.2"));
        assertThat(libraries.folder()).isEqualTo("/lib/x86_64-linux-gnu");
    }

    @Test
    void readsWhatLddPrintsForMusl() throws Exception {
        Libraries libraries = Libraries.parse("""
                \t/lib/ld-musl-x86_64.so.1 (0x7f0d5c0e7000)
                \tlibz.so.1 => /usr/lib/libz.so.1 (0x7f0d5c0c6000)
                \tlibc.musl-x86_64.so.1 => /lib/ld-musl-x86_64.so.1 (0x7f0d5c0e7000)
                """, JAVA);
        assertThat(libraries.paths())
                .containsExactly(Path.of("/lib/ld-musl-x86_64.so.1"), Path.of("/usr/lib/libz.so.1"));
        assertThat(libraries.folder()).isEqualTo("/lib");
    }

    @Test
    void tellsWhatLddPrintedWhenItMakesNoSense() {
        assertThat(catchThrowableOfType(
                        SandboxException.class, () -> Libraries.parse("not a dynamic executable\n", JAVA)))
                .hasMessage("ldd does not tell where the C library is; it printed: not a dynamic executable");
    }
}
