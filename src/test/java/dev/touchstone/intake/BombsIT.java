package dev.touchstone.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveOutputStream;
import org.apache.commons.compress.archivers.tar.TarConstants;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What comes out of each of these bombs is more than the memory of the process that reads it: 64 megabytes. */
class BombsIT {
    private static final int MEGABYTES = 100;

    @TempDir
    Path folder;

    private Path tarGz(String name, byte type) throws IOException {
        Path file = folder.resolve(name);
        try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(file));
                TarArchiveOutputStream tar = new TarArchiveOutputStream(out)) {
            tar.setBigNumberMode(TarArchiveOutputStream.BIGNUMBER_POSIX);
            Packed.add(tar, new TarArchiveEntry("Good.java"), Packed.bytes("class Good {}"));
            TarArchiveEntry entry = new TarArchiveEntry("bomb", type);
            entry.setSize((long) MEGABYTES << 20);
            tar.putArchiveEntry(entry);
            // So that it is a header for whoever takes it for one: its length, a key, an endless value.
            byte[] start = Packed.bytes(((long) MEGABYTES << 20) + " path=");
            byte[] megabyte = Arrays.copyOf(start, 1 << 20);
            for (int i = 0; i < MEGABYTES; i++) {
                tar.write(megabyte);
            }
            tar.closeArchiveEntry();
        }
        return file;
    }

    /** Sixty thousand directory entries for one local header: each would have its extra field read again. */
    private Path quine() throws IOException {
        CraftedZip zip = new CraftedZip().file("A.java", "class A {}");
        for (int i = 0; i < 40_000; i++) {
            zip.overlapping("A" + i + ".java", new byte[0]);
        }
        return Files.write(folder.resolve("overlapping.zip"), zip.bytes());
    }

    private Path manyEntries() throws IOException {
        CraftedZip zip = new CraftedZip();
        for (int i = 0; i < 60_000; i++) {
            zip.file("A" + i + ".java", "");
        }
        return Files.write(folder.resolve("many.zip"), zip.bytes());
    }

    private Path manyMegabytes() throws IOException {
        CraftedZip zip = new CraftedZip();
        byte[] megabyte =
                "// a comment\n".repeat(77_000).substring(0, 1_000_000).getBytes(StandardCharsets.UTF_8);
        for (int i = 0; i < 300; i++) {
            zip.file("A" + i + ".java", megabyte, CraftedZip.same(), CraftedZip.same());
        }
        return Files.write(folder.resolve("megabytes.zip"), zip.bytes());
    }

    private List<String> readInLittleMemory(Path... files) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx64m",
                "-cp",
                System.getProperty("java.class.path"),
                BombReader.class.getName()));
        for (Path file : files) {
            command.add(file.toString());
        }
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String text = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(text).isZero();
        return text.lines().toList();
    }

    @Test
    void noBombTakesMoreThanAFewMegabytes() throws Exception {
        assertThat(readInLittleMemory(
                        tarGz("content.tar.gz", TarConstants.LF_NORMAL),
                        tarGz("name.tgz", TarConstants.LF_GNUTYPE_LONGNAME),
                        tarGz("headers.tgz", TarConstants.LF_PAX_EXTENDED_HEADER_LC),
                        quine(),
                        manyEntries()))
                .containsExactly(
                        "content [Good.java] [content.tar.gz bomb]",
                        "name [Good.java] [name.tgz bomb]",
                        "headers [Good.java] [headers.tgz bomb]",
                        "overlapping [] [overlapping.zip two-faced]",
                        "many [] [many.zip too-many]");
    }

    @Test
    void sourcesThatAreManyMegabytesEachAreCutAtTheirSum() throws Exception {
        List<String> lines = readInLittleMemory(manyMegabytes());
        assertThat(lines).hasSize(1);
        assertThat(lines.get(0)).startsWith("megabytes [").contains("A9.java] [A100.java too-large, ");
    }
}
