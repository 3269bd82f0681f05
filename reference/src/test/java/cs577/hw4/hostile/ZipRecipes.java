package cs577.hw4.hostile;

import cs577.hw4.hostile.Recipe.Packer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;

/** Zips that no program would pack. */
record ZipRecipes(Map<String, String> places) {
    private static final int LINK = 0120777;
    private static final byte[] LOCAL_HEADER = {'P', 'K', 3, 4};
    private static final byte[] DIRECTORY_HEADER = {'P', 'K', 1, 2};
    private static final byte[] SOURCE = "class Beside {}\n".getBytes(StandardCharsets.US_ASCII);

    Map<String, Packer> all() {
        Map<String, Packer> all = new TreeMap<>();
        all.put("zip-paths", files -> with(files, paths()));
        all.put("zip-bomb", files -> with(files, Map.of("Zeros.java", new byte[200 << 20])));
        all.put("zip-nested", files -> nested(files, 20));
        all.put("zip-entries", ZipRecipes::manyEntries);
        all.put("zip-links", this::links);
        all.put("zip-two-names", files -> otherName(zip(files)));
        all.put("zip-two-directories", files -> joined(zip(files), zip(Map.of("Other.java", SOURCE))));
        all.put("zip-encrypted", files -> encrypted(zip(files)));
        all.put("zip-lying-sizes", files -> lyingSizes(zip(files)));
        all.put("zip-same-path", ZipRecipes::samePath);
        all.put("zip-letter-case", files -> with(files, Map.of("ANSWER.java", SOURCE, "answer.JAVA", SOURCE)));
        all.put("zip-reserved-names", files -> with(files, reserved()));
        all.put("zip-invisible-names", files -> with(files, invisible()));
        all.put("zip-cut-off", files -> Arrays.copyOf(zip(files), 600));
        all.put(
                "zip-behind-a-page",
                files -> joined("<script>alert(1)</script>".getBytes(StandardCharsets.US_ASCII), zip(files)));
        all.put("zip-compiled", files -> with(files, compiled()));
        return all;
    }

    private Map<String, byte[]> paths() {
        String name = "left-" + places.get("NONCE") + ".java";
        Map<String, byte[]> paths = new TreeMap<>();
        String playground = places.get("PLAYGROUND");
        for (String path : new String[] {
            "../../../../../../../tmp/",
            "/tmp/",
            "a/../../",
            "..\\..\\",
            "C:\\",
            "//host/share/",
            "./../",
            playground + "/"
        }) {
            paths.put(path + name, SOURCE);
        }
        return paths;
    }

    private static Map<String, byte[]> reserved() {
        Map<String, byte[]> names = new TreeMap<>();
        for (String name :
                new String[] {"CON.java", "a/nul.java", "Stream.java:hidden", "dot.java.", "Question?.java"}) {
            names.put(name, SOURCE);
        }
        return names;
    }

    private static Map<String, byte[]> invisible() {
        Map<String, byte[]> names = new TreeMap<>();
        for (String name : new String[] {
            "Zero\u0000.java", "\u202eavaj.A.java", "Esc\u001b[2J.java", "No\u200bthing.java", "Line\n.java"
        }) {
            names.put(name, SOURCE);
        }
        return names;
    }

    private static Map<String, byte[]> compiled() {
        byte[] head = {(byte) 0xca, (byte) 0xfe, (byte) 0xba, (byte) 0xbe, 0, 0, 0, 61};
        return Map.of("Answer.class", head, "lib/evil.jar", head, "native/libevil.so", new byte[] {127, 'E', 'L', 'F'});
    }

    private static byte[] zip(Map<String, byte[]> files) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, byte[]> file : files.entrySet()) {
                zip.putNextEntry(new ZipEntry(file.getKey()));
                zip.write(file.getValue());
                zip.closeEntry();
            }
        }
        return bytes.toByteArray();
    }

    private static byte[] with(Map<String, byte[]> files, Map<String, byte[]> more) throws IOException {
        Map<String, byte[]> all = new TreeMap<>(more);
        all.putAll(files);
        return zip(all);
    }

    private static byte[] nested(SortedMap<String, byte[]> files, int depth) throws IOException {
        byte[] inner = zip(files);
        for (int i = 0; i < depth; i++) {
            inner = zip(Map.of("inner.zip", inner));
        }
        return inner;
    }

    private static byte[] manyEntries(SortedMap<String, byte[]> files) throws IOException {
        Map<String, byte[]> empty = new TreeMap<>();
        for (int i = 0; i < 60_000; i++) {
            empty.put("empty/" + i + ".txt", new byte[0]);
        }
        return with(files, empty);
    }

    private byte[] links(SortedMap<String, byte[]> files) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipArchiveOutputStream zip = new ZipArchiveOutputStream(bytes)) {
            for (Map.Entry<String, byte[]> file : files.entrySet()) {
                put(zip, file.getKey(), 0100644, file.getValue());
            }
            for (String place : new String[] {"KEY_FILE", "HOME_FILE", "NEIGHBOUR_FILE"}) {
                byte[] target = places.getOrDefault(place, "").getBytes(StandardCharsets.UTF_8);
                put(zip, "Linked" + place + ".java", LINK, target);
            }
            put(zip, "folder", LINK, places.getOrDefault("PLAYGROUND", "").getBytes(StandardCharsets.UTF_8));
            put(zip, "folder/left-" + places.get("NONCE") + ".java", 0100644, SOURCE);
        }
        return bytes.toByteArray();
    }

    private static void put(ZipArchiveOutputStream zip, String name, int mode, byte[] content) throws IOException {
        ZipArchiveEntry entry = new ZipArchiveEntry(name);
        entry.setUnixMode(mode);
        zip.putArchiveEntry(entry);
        zip.write(content);
        zip.closeArchiveEntry();
    }

    /** Before the data stands another name than in the directory: what a person sees is not what is graded. */
    private static byte[] otherName(byte[] zip) {
        zip[30] = 'X';
        return zip;
    }

    private static byte[] joined(byte[] first, byte[] second) {
        byte[] both = Arrays.copyOf(first, first.length + second.length);
        System.arraycopy(second, 0, both, first.length, second.length);
        return both;
    }

    private static byte[] encrypted(byte[] zip) {
        return patched(patched(zip, LOCAL_HEADER, 6, 1), DIRECTORY_HEADER, 8, 1);
    }

    /** The directory says of every file that it has four gigabytes. */
    private static byte[] lyingSizes(byte[] zip) {
        byte[] lying = zip;
        for (int at = 24; at < 28; at++) {
            lying = patched(lying, DIRECTORY_HEADER, at, 0x7f);
        }
        return lying;
    }

    /** Sets bits of the byte that stands so far behind the start of each header. */
    private static byte[] patched(byte[] zip, byte[] header, int offset, int bits) {
        for (int at = 0; at + offset < zip.length; at++) {
            if (Arrays.equals(header, Arrays.copyOfRange(zip, at, at + header.length))) {
                zip[at + offset] |= (byte) bits;
            }
        }
        return zip;
    }

    /** Two files of one path; by the library's own hand, as Java's refuses. */
    private static byte[] samePath(SortedMap<String, byte[]> files) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipArchiveOutputStream zip = new ZipArchiveOutputStream(bytes)) {
            for (Map.Entry<String, byte[]> file : files.entrySet()) {
                put(zip, file.getKey(), 0100644, file.getValue());
                put(zip, file.getKey(), 0100644, SOURCE);
            }
        }
        return bytes.toByteArray();
    }
}
