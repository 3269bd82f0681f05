package dev.touchstone.intake;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;

/** A zip written byte by byte, so that its two faces can differ and its numbers can lie. */
final class CraftedZip {
    static final int STORED = 0;
    static final int DEFLATED = 8;
    static final int ENCRYPTED = 1;
    static final int UTF8 = 0x800;

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final List<byte[]> directory = new ArrayList<>();
    private byte[] comment = new byte[0];
    private int hiddenFromDirectory;

    /** One header, as the directory or the place before the data tells it. */
    record Face(String name, int flags, int method, long crc, long packed, long size, int attributes) {
        Face named(String other) {
            return new Face(other, flags, method, crc, packed, size, attributes);
        }

        Face flagged(int other) {
            return new Face(name, other, method, crc, packed, size, attributes);
        }

        Face by(int other) {
            return new Face(name, flags, other, crc, packed, size, attributes);
        }

        Face sized(long other) {
            return new Face(name, flags, method, crc, packed, other, attributes);
        }

        Face checked(long other) {
            return new Face(name, flags, method, other, packed, size, attributes);
        }

        /** A Unix mode. */
        Face mode(int mode) {
            return new Face(name, flags, method, crc, packed, size, mode << 16);
        }
    }

    static UnaryOperator<Face> same() {
        return face -> face;
    }

    CraftedZip file(String name, String text) {
        return file(name, text, same());
    }

    /** An entry that both faces tell with the same change. */
    CraftedZip file(String name, String text, UnaryOperator<Face> both) {
        return file(name, text.getBytes(StandardCharsets.UTF_8), both, same());
    }

    /** An entry whose local header has a further change. */
    CraftedZip file(String name, byte[] content, UnaryOperator<Face> both, UnaryOperator<Face> local) {
        CRC32 crc = new CRC32();
        crc.update(content);
        byte[] packed = deflated(content);
        Face face = both.apply(new Face(name, UTF8, DEFLATED, crc.getValue(), packed.length, content.length, 0));
        directory.add(directoryHeader(face, bytes.size()));
        write(localHeader(local.apply(face)));
        write(face.method() == STORED ? content : packed);
        return this;
    }

    /** A further directory entry for the data of the first, as in a bomb of overlapping files. */
    CraftedZip overlapping(String name, byte[] content) {
        byte[] packed = deflated(content);
        CRC32 crc = new CRC32();
        crc.update(content);
        directory.add(
                directoryHeader(new Face(name, UTF8, DEFLATED, crc.getValue(), packed.length, content.length, 0), 0));
        return this;
    }

    /** Bytes that belong to no entry. */
    CraftedZip raw(byte[] junk) {
        write(junk);
        return this;
    }

    /** The last entry is taken out of the directory again. */
    CraftedZip forgetTheLast() {
        directory.remove(directory.size() - 1);
        return this;
    }

    /** The end record counts fewer entries than there are. */
    CraftedZip countingFewer(int fewer) {
        hiddenFromDirectory = fewer;
        return this;
    }

    CraftedZip comment(byte[] text) {
        comment = text.clone();
        return this;
    }

    byte[] bytes() {
        int start = bytes.size();
        directory.forEach(this::write);
        int count = directory.size() - hiddenFromDirectory;
        ByteBuffer end = little(22);
        end.putInt(ZipEnd.RECORD).putInt(0).putShort((short) count).putShort((short) count);
        end.putInt(bytes.size() - start).putInt(start).putShort((short) comment.length);
        write(content(end));
        write(comment);
        return bytes.toByteArray();
    }

    static byte[] deflated(byte[] content) {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        Deflater deflater = new Deflater(9, true);
        try (DeflaterOutputStream stream = new DeflaterOutputStream(packed, deflater)) {
            stream.write(content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        deflater.end();
        return packed.toByteArray();
    }

    private static byte[] localHeader(Face face) {
        byte[] name = face.name().getBytes(StandardCharsets.UTF_8);
        ByteBuffer header = little(30 + name.length);
        header.putInt(ZipOutline.LOCAL_HEADER).putShort((short) 20);
        common(header, face);
        header.putShort((short) name.length).putShort((short) 0).put(name);
        return content(header);
    }

    private static byte[] directoryHeader(Face face, int offset) {
        byte[] name = face.name().getBytes(StandardCharsets.UTF_8);
        ByteBuffer header = little(46 + name.length);
        header.putInt(ZipOutline.DIRECTORY_HEADER)
                .putShort((short) (3 << 8 | 20))
                .putShort((short) 20);
        common(header, face);
        header.putShort((short) name.length)
                .putShort((short) 0)
                .putShort((short) 0)
                .putShort((short) 0);
        header.putShort((short) 0).putInt(face.attributes()).putInt(offset).put(name);
        return content(header);
    }

    private static void common(ByteBuffer header, Face face) {
        header.putShort((short) face.flags()).putShort((short) face.method()).putInt(0);
        header.putInt((int) face.crc()).putInt((int) face.packed()).putInt((int) face.size());
    }

    private static byte[] content(ByteBuffer full) {
        byte[] content = new byte[full.capacity()];
        full.get(0, content);
        return content;
    }

    private static ByteBuffer little(int length) {
        return ByteBuffer.allocate(length).order(ByteOrder.LITTLE_ENDIAN);
    }

    private void write(byte[] more) {
        bytes.writeBytes(more);
    }
}
