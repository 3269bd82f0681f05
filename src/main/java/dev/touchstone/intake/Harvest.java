package dev.touchstone.intake;

import dev.touchstone.intake.Remark.Kind;
import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What has been read of one submission so far, within the caps. A path that comes twice, letter case and Unicode form
 * aside, is read neither time: nobody could say which of the two was meant.
 */
final class Harvest {
    private final Caps caps;
    private final SortedMap<String, SourceFile> sources = new TreeMap<>();
    private final SortedMap<String, Service> services = new TreeMap<>();
    private final Map<String, String> seen = new HashMap<>();
    private final Remarks remarks = new Remarks();
    private long textBytes;

    Harvest(Caps caps) {
        this.caps = caps;
    }

    private record Service(String api, List<String> names) {}

    /** At most so many bytes from the beginning. */
    static byte[] first(Tree.Content content, int most) throws IOException {
        try (InputStream stream = content.open()) {
            return stream.readNBytes(most);
        }
    }

    boolean hasSources() {
        return !sources.isEmpty();
    }

    /** True if there is neither a source nor a word to say. */
    boolean isBlank() {
        return !hasSources() && remarks.list(true).isEmpty();
    }

    void remark(Remark remark) {
        remarks.add(remark);
    }

    /** A file that is nothing in particular. */
    void other(String path) {
        remarks.addOther(path);
    }

    void source(String path, Tree.Content content) throws IOException {
        claim(path);
        byte[] bytes = bytes(content);
        String text = SourceText.decoded(bytes);
        SourceText.doubt(path, text).ifPresent(this::remark);
        sources.put(path, new SourceFile(path, text, sha256(bytes)));
    }

    void service(String path, String api, Tree.Content content) throws IOException {
        claim(path);
        List<String> names = SourceText.serviceNames(SourceText.decoded(bytes(content)), caps.files());
        services.put(path, new Service(api, names));
    }

    /** Reserves a path; if it is taken, whoever has it loses it too. */
    void claim(String path) throws Refusal {
        String first = seen.putIfAbsent(SafePath.folded(path), path);
        if (first != null) {
            Refusal twice = new Refusal(
                    Kind.DUPLICATE,
                    "its path occurs twice, upper and lower case aside, so that nobody knows which counts");
            sources.remove(first);
            services.remove(first);
            remark(twice.of(first));
            throw twice;
        }
        if (sources.size() + services.size() >= caps.files()) {
            throw new Refusal(Kind.TOO_MANY, "a submission has at most " + caps.files() + " source files");
        }
    }

    private byte[] bytes(Tree.Content content) throws IOException {
        byte[] bytes = first(content, caps.fileBytes() + 1);
        if (bytes.length > caps.fileBytes()) {
            throw new Refusal(Kind.TOO_LARGE, "a source file has at most " + caps.fileBytes() + " bytes");
        }
        if (textBytes + bytes.length > caps.textBytes()) {
            throw new Refusal(
                    Kind.TOO_LARGE,
                    "the source files of a submission have at most " + caps.textBytes() + " bytes together");
        }
        textBytes += bytes.length;
        return bytes;
    }

    /** Everything as a submission, with the remarks that were made before. */
    Submission submission(String id, List<Remark> before) {
        Map<String, List<String>> names = new HashMap<>();
        services.values().forEach(service -> names.put(service.api(), service.names()));
        before.forEach(this::remark);
        return new Submission(id, List.copyOf(sources.values()), names, remarks.list(!hasSources()));
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java runtime has SHA-256", e);
        }
    }
}
