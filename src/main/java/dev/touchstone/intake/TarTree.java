package dev.touchstone.intake;

import dev.touchstone.intake.Remark.Kind;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.SeekableByteChannel;
import java.util.zip.GZIPInputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.compress.archivers.tar.TarConstants;

/** A tar, as it is or in gzip: read from its beginning to its end, with a meter on what comes out. */
record TarTree(Archive archive, boolean gzip, Caps caps) implements Tree {

    @Override
    public void visit(Visitor visitor) throws IOException {
        try (SeekableByteChannel channel = archive.open()) {
            InputStream packed = Channels.newInputStream(channel);
            try (Meter meter = new Meter(
                            gzip ? new GZIPInputStream(packed, 1 << 16) : packed, caps.expandedFrom(channel.size()));
                    TarArchiveInputStream tar = new TarArchiveInputStream(meter, "UTF-8")) {
                visit(tar, meter, visitor);
            }
        }
    }

    private static void visit(TarArchiveInputStream tar, Meter meter, Visitor visitor) throws IOException {
        while (true) {
            meter.description();
            TarArchiveEntry entry = tar.getNextEntry();
            meter.content();
            if (entry == null) {
                return;
            }
            if (!entry.isCheckSumOK()) {
                throw new Refusal(Kind.DAMAGED, "it is no tar archive, or a damaged one");
            }
            if (entry.isSparse()) {
                // Its zeros stand nowhere, so that no meter would count them.
                throw new Refusal(Kind.SPECIAL_FILE, "it has the sparse file " + SafePath.shown(entry.getName()));
            }
            offer(tar, entry, visitor);
            tar.transferTo(OutputStream.nullOutputStream());
        }
    }

    private static void offer(TarArchiveInputStream tar, TarArchiveEntry entry, Visitor visitor) throws IOException {
        if (entry.isDirectory()) {
            visitor.folder(entry.getName());
        } else if (entry.isSymbolicLink() || entry.isLink()) {
            visitor.refused(entry.getName(), new Refusal(Kind.LINK, "it is a link"));
        } else if (!isRegular(entry)) {
            visitor.refused(entry.getName(), new Refusal(Kind.SPECIAL_FILE, "it is a device or the like"));
        } else {
            visitor.file(entry.getName(), () -> new Unclosed(tar));
        }
    }

    /** The library calls a device a file too. */
    private static boolean isRegular(TarArchiveEntry entry) {
        byte type = entry.getLinkFlag();
        return type == TarConstants.LF_NORMAL || type == TarConstants.LF_OLDNORM || type == TarConstants.LF_CONTIG;
    }
}
