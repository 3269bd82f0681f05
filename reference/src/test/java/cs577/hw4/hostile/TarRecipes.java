package cs577.hw4.hostile;

import cs577.hw4.hostile.Recipe.Packer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.zip.GZIPOutputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveOutputStream;
import org.apache.commons.compress.archivers.tar.TarConstants;

/** Tars that no program would pack. */
record TarRecipes(Map<String, String> places) {
    private static final int BOMB_MEGABYTES = 400;

    /** Adds the attack to a tar. */
    @FunctionalInterface
    private interface Addition {
        void to(TarArchiveOutputStream tar) throws IOException;
    }

    Map<String, Packer> plain() {
        Map<String, Packer> plain = new TreeMap<>();
        plain.put("tar-links", files -> tar(files, this::links));
        plain.put("tar-devices", files -> tar(files, TarRecipes::devices));
        return plain;
    }

    Map<String, Packer> packed() {
        return Map.of("gzip-bomb", TarRecipes::bomb);
    }

    private static byte[] tar(SortedMap<String, byte[]> files, Addition addition) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (TarArchiveOutputStream tar = new TarArchiveOutputStream(bytes)) {
            for (Map.Entry<String, byte[]> file : files.entrySet()) {
                put(tar, file.getKey(), file.getValue());
            }
            addition.to(tar);
        }
        return bytes.toByteArray();
    }

    private static void put(TarArchiveOutputStream tar, String name, byte[] content) throws IOException {
        TarArchiveEntry entry = new TarArchiveEntry(name);
        entry.setSize(content.length);
        tar.putArchiveEntry(entry);
        tar.write(content);
        tar.closeArchiveEntry();
    }

    private void links(TarArchiveOutputStream tar) throws IOException {
        for (String place : new String[] {"KEY_FILE", "HOME_FILE", "NEIGHBOUR_FILE"}) {
            special(tar, "Soft" + place + ".java", TarConstants.LF_SYMLINK, places.getOrDefault(place, ""));
            special(tar, "Hard" + place + ".java", TarConstants.LF_LINK, places.getOrDefault(place, ""));
        }
        special(tar, "folder", TarConstants.LF_SYMLINK, places.getOrDefault("PLAYGROUND", ""));
        put(tar, "folder/left-" + places.get("NONCE") + ".java", new byte[0]);
    }

    private static void devices(TarArchiveOutputStream tar) throws IOException {
        special(tar, "Memory.java", TarConstants.LF_CHR, "");
        special(tar, "Disk.java", TarConstants.LF_BLK, "");
        special(tar, "Pipe.java", TarConstants.LF_FIFO, "");
    }

    private static void special(TarArchiveOutputStream tar, String name, byte kind, String target) throws IOException {
        TarArchiveEntry entry = new TarArchiveEntry(name, kind);
        entry.setLinkName(target);
        tar.putArchiveEntry(entry);
        tar.closeArchiveEntry();
    }

    private static byte[] bomb(SortedMap<String, byte[]> files) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (TarArchiveOutputStream tar = new TarArchiveOutputStream(new GZIPOutputStream(bytes))) {
            for (Map.Entry<String, byte[]> file : files.entrySet()) {
                put(tar, file.getKey(), file.getValue());
            }
            TarArchiveEntry zeros = new TarArchiveEntry("Zeros.java");
            zeros.setSize((long) BOMB_MEGABYTES << 20);
            tar.putArchiveEntry(zeros);
            for (int i = 0; i < BOMB_MEGABYTES; i++) {
                tar.write(new byte[1 << 20]);
            }
            tar.closeArchiveEntry();
        }
        return bytes.toByteArray();
    }
}
