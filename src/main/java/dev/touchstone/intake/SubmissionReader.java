package dev.touchstone.intake;

import dev.touchstone.intake.Remark.Kind;
import java.io.IOException;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Reads one submission out of a tree: Java sources and {@code META-INF/services}, into memory and nowhere else. One
 * strange file costs only itself. Archives within the submission are read if there is no Java source outside of them,
 * as many students pack what they packed; archives in those are not.
 */
final class SubmissionReader implements Tree.Visitor {
    private static final String SERVICES = "META-INF/services/";

    private final Caps caps;
    private final Harvest harvest;
    private final SortedMap<String, byte[]> archives = new TreeMap<>();
    private final @Nullable String outer;
    private int archiveBytes;
    private int entries;

    private SubmissionReader(Caps caps, Harvest harvest, @Nullable String outer) {
        this.caps = caps;
        this.harvest = harvest;
        this.outer = outer;
    }

    /**
     * Reads a whole submission.
     *
     * @param name what the tree is called where it fails as a whole
     */
    static Harvest read(String name, TreeOpening opening, Caps caps) {
        Harvest harvest = new Harvest(caps);
        SubmissionReader reader = new SubmissionReader(caps, harvest, null);
        reader.visit(name, opening);
        boolean enough = harvest.hasSources();
        reader.archives.forEach((path, bytes) -> {
            if (enough) {
                harvest.remark(new Refusal(
                                Kind.NESTED_ARCHIVE,
                                "an archive is read only where no Java source stands outside of archives")
                        .of(path));
            } else {
                new SubmissionReader(caps, harvest, path)
                        .visit(path, () -> Archive.of(bytes).tree(caps));
            }
        });
        return harvest;
    }

    /** Reads an archive as a submission: that there is nothing in it has to be said, as nobody can see it. */
    static Harvest readArchive(String name, ArchiveOpening archive, Caps caps) {
        Harvest harvest = read(name, () -> archive.open().tree(caps), caps);
        if (harvest.isBlank()) {
            harvest.remark(new Refusal(Kind.NOT_A_SOURCE, "there is no Java source in it").of(name));
        }
        return harvest;
    }

    /** Opens an archive when it is wanted. */
    @FunctionalInterface
    interface ArchiveOpening {
        Archive open() throws IOException;
    }

    /** Opens a tree when it is wanted. */
    @FunctionalInterface
    interface TreeOpening {
        Tree open() throws IOException;
    }

    private void visit(String name, TreeOpening opening) {
        try {
            opening.open().visit(this);
        } catch (Refusal e) {
            harvest.remark(e.of(name));
        } catch (IOException | RuntimeException e) {
            // The libraries answer garbage with exceptions of every kind.
            harvest.remark(new Refusal(Kind.DAMAGED, "it is damaged or cut off").of(name));
        }
    }

    private void entered() throws Refusal {
        if (++entries > caps.entries()) {
            throw new Refusal(Kind.TOO_MANY, "only its first " + caps.entries() + " entries are read");
        }
    }

    private String whole(String path) {
        return outer == null ? path : outer + "/" + path;
    }

    @Override
    public void folder(String path) throws Refusal {
        entered();
    }

    @Override
    public void refused(String path, Refusal refusal) throws Refusal {
        entered();
        String whole = whole(path);
        harvest.remark(Litter.of(whole).orElseGet(() -> refusal.of(whole)));
    }

    @Override
    public void file(String raw, Tree.Content content) throws IOException {
        entered();
        try {
            String path = SafePath.of(whole(raw));
            Optional<Remark> litter = Litter.of(path);
            if (litter.isPresent()) {
                harvest.remark(litter.get());
            } else {
                take(path, content);
            }
        } catch (Refusal e) {
            harvest.remark(e.of(whole(raw)));
            if (e.kind() == Kind.BOMB) {
                // A meter stopped: there is no more to come.
                throw e;
            }
        } catch (IOException | RuntimeException e) {
            harvest.remark(new Refusal(Kind.UNREADABLE, "it cannot be read").of(whole(raw)));
        }
    }

    private void take(String path, Tree.Content content) throws IOException {
        int service = ("/" + path).indexOf("/" + SERVICES);
        if (service >= 0 && path.length() > service + SERVICES.length()) {
            harvest.service(path, path.substring(service + SERVICES.length()), content);
        } else if (path.endsWith(".java")) {
            harvest.source(path, content);
        } else if (Compiled.isNamed(path)) {
            throw Compiled.refusal();
        } else if (ArchiveFormat.isMeantBy(path)) {
            archive(path, content);
        } else if (Compiled.is(Harvest.first(content, Compiled.HEAD))) {
            throw Compiled.refusal();
        } else {
            harvest.other(path);
        }
    }

    private void archive(String path, Tree.Content content) throws IOException {
        if (outer != null) {
            throw new Refusal(Kind.NESTED_ARCHIVE, "it is an archive in an archive of the submission");
        }
        byte[] bytes = Harvest.first(content, caps.archiveBytes() - archiveBytes + 1);
        if (bytes.length > caps.archiveBytes() - archiveBytes) {
            throw new Refusal(
                    Kind.TOO_LARGE, "the archives in a submission have at most " + caps.archiveBytes() + " bytes");
        }
        try {
            harvest.claim(path);
        } catch (Refusal e) {
            archives.keySet().removeIf(other -> SafePath.folded(other).equals(SafePath.folded(path)));
            throw e;
        }
        archiveBytes += bytes.length;
        archives.put(path, bytes);
    }
}
