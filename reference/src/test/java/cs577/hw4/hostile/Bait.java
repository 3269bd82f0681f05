package cs577.hw4.hostile;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;

/**
 * What attacks are after, laid out where they would find it: files with a text of which nobody may ever hear again,
 * a folder that everybody may write to, ports that nobody may call. Attacks are told all places, so that none fails for
 * want of knowledge.
 */
final class Bait implements AutoCloseable {
    private static final String VARIABLE = "TOUCHSTONE_BAIT";

    private final String nonce =
            HexFormat.of().toHexDigits(RandomGenerator.getDefault().nextLong());
    private final Map<Path, String> files = new LinkedHashMap<>();
    private final Map<String, String> places = new LinkedHashMap<>();
    private final List<String> tokens = new ArrayList<>();
    private final Path open;
    private final Listeners listeners = new Listeners();

    /** @param key the directory of the answer key */
    Bait(Path key) throws IOException {
        open = Files.createTempDirectory("hostile-" + nonce + "-");
        Files.setPosixFilePermissions(open, PosixFilePermissions.fromString("rwxrwxrwx"));
        Path neighbour = Files.createDirectory(open.resolve("neighbour"));
        Path playground = Files.createDirectory(open.resolve("playground"));
        Files.setPosixFilePermissions(playground, PosixFilePermissions.fromString("rwxrwxrwx"));
        places.put("KEY_FILE", lay(key.resolve("answers-" + nonce + ".txt"), "key"));
        places.put("HOME_FILE", lay(home().resolve(".answers-" + nonce), "home"));
        places.put("NEIGHBOUR_FILE", lay(neighbour.resolve("Q1.java"), "neighbour"));
        places.put("KEY_DIRECTORY", key.toString());
        places.put("PLAYGROUND", playground.toString());
        places.put("JUDGE", Long.toString(ProcessHandle.current().pid()));
        places.put("NONCE", nonce);
        places.put("TCP_PORT", Integer.toString(listeners.tcpPort()));
        places.put("UDP_PORT", Integer.toString(listeners.udpPort()));
        System.setProperty("touchstone.bait", token("property"));
        String variable = System.getenv(VARIABLE);
        if (variable != null) {
            tokens.add(variable);
        }
    }

    /** The home directory; if children, who are not root, could not look into it anyhow, another one. */
    private Path home() throws IOException {
        Path home = Path.of(System.getProperty("user.home"));
        boolean root = Files.getAttribute(open, "unix:uid").equals(0);
        boolean closed = !Files.getPosixFilePermissions(home).contains(PosixFilePermission.OTHERS_EXECUTE);
        return root && closed ? open : home;
    }

    private String token(String place) {
        String token = "canary-" + place + "-" + nonce;
        tokens.add(token);
        return token;
    }

    private String lay(Path file, String place) throws IOException {
        String content = "// " + token(place) + "\n";
        Files.writeString(file, content);
        files.put(file, content);
        return file.toString();
    }

    /** The places, by the names under which attacks mention them: {@code @KEY_FILE@}. */
    Map<String, String> places() {
        return Map.copyOf(places);
    }

    /** A word that stands in the command line of every process that an attack starts. */
    String nonce() {
        return nonce;
    }

    /** The tokens that stand in a report. */
    List<String> leakedIn(String report) {
        return tokens.stream().filter(report::contains).toList();
    }

    /** What attacks did to the bait: one sentence each. */
    List<String> disturbances() throws IOException {
        List<String> found = new ArrayList<>(listeners.heard());
        for (Map.Entry<Path, String> file : files.entrySet()) {
            if (!Files.exists(file.getKey()) || !Files.readString(file.getKey()).equals(file.getValue())) {
                found.add(file.getKey() + " was changed");
            }
        }
        written().forEach(file -> found.add(file + " was written"));
        return found;
    }

    /** Whatever attacks left in the places where they may have been able to write. */
    private List<Path> written() throws IOException {
        List<Path> written = new ArrayList<>();
        for (String place : List.of("/", "/tmp", "/var/tmp", "/dev/shm", System.getProperty("user.home"))) {
            Path directory = Path.of(place);
            if (Files.isDirectory(directory)) { // not every machine has all of them
                written.addAll(listed(directory, "left-" + nonce + "*"));
            }
        }
        written.addAll(listed(open.resolve("playground"), "*"));
        return written;
    }

    private static List<Path> listed(Path directory, String names) throws IOException {
        List<Path> found = new ArrayList<>();
        try (DirectoryStream<Path> listing = Files.newDirectoryStream(directory, names)) {
            listing.forEach(found::add);
        }
        return found;
    }

    @Override
    public void close() throws IOException {
        System.clearProperty("touchstone.bait");
        listeners.close();
        for (Path file : files.keySet()) {
            Files.deleteIfExists(file);
        }
        for (Path file : written()) {
            Files.deleteIfExists(file);
        }
        try (Stream<Path> tree = Files.walk(open)) {
            for (Path path : tree.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(path);
            }
        }
    }
}
