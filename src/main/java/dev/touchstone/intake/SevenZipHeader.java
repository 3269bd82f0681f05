package dev.touchstone.intake;

import dev.touchstone.intake.Remark.Kind;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.SeekableByteChannel;
import java.util.ArrayList;
import java.util.List;
import org.tukaani.xz.LZMAInputStream;

/**
 * Looks at the header of a 7z before a library does. The header may itself be packed, to a hundred-thousandth of its
 * size, and it names a chain of decoders that each take memory; the library bounds one decoder, but neither the header's
 * size nor the chain's length. What passes here is bounded in both. Property ids as in 7-Zip's 7zFormat.txt.
 */
final class SevenZipHeader {
    /** Memory of one decoder: a dictionary of 64 megabytes, the largest that is usual, and what goes with it. */
    static final int MOST_DECODER_KIB = 80 << 10;

    private static final int SIGNATURE_BYTES = 32;
    private static final int MOST_BYTES = 16 << 20;
    private static final int MOST_CODERS = 3;
    private static final int END = 0;
    private static final int HEADER = 1;
    private static final int MAIN_STREAMS = 4;
    private static final int FILES = 5;
    private static final int PACK_INFO = 6;
    private static final int UNPACK_INFO = 7;
    private static final int SUBSTREAMS = 8;
    private static final int SIZE = 9;
    private static final int CRC = 10;
    private static final int FOLDER = 11;
    private static final int UNPACK_SIZES = 12;
    private static final int ENCODED_HEADER = 23;
    private static final long COPY = 0;
    private static final long LZMA = 0x030101;
    private static final long AES = 0x06f10701;

    private final SeekableByteChannel channel;

    private SevenZipHeader(SeekableByteChannel channel) {
        this.channel = channel;
    }

    private record Coder(long method, ByteBuffer properties) {}

    private record Packed(long position, long size) {}

    /** Refuses the archive in this channel if reading it could take too much memory. */
    static void check(SeekableByteChannel channel) throws IOException {
        ByteBuffer signature = ChannelBytes.at(channel, 0, SIGNATURE_BYTES);
        long size = signature.getLong(20);
        if (size == 0) {
            return;
        }
        SevenZipHeader header = new SevenZipHeader(channel);
        ByteBuffer bytes = header.bytes(SIGNATURE_BYTES + signature.getLong(12), size);
        int id = bytes.get();
        if (id == ENCODED_HEADER) {
            bytes = header.decoded(bytes);
            id = bytes.get();
        }
        if (id != HEADER) {
            throw damaged();
        }
        int first = bytes.get();
        if (first == MAIN_STREAMS) {
            streams(bytes);
        } else if (first != FILES && first != END) {
            throw new Refusal(Kind.UNKNOWN_FORMAT, "its header is of an unusual kind");
        }
    }

    /** Every part may be absent: an archive of empty files has none of them. */
    private static void streams(ByteBuffer info) throws Refusal {
        int id = info.get();
        if (id == PACK_INFO) {
            packed(info);
            id = info.get();
        }
        if (id == UNPACK_INFO) {
            folders(info);
        } else {
            require(id == END || id == SUBSTREAMS);
        }
    }

    private ByteBuffer bytes(long position, long size) throws IOException {
        return ChannelBytes.at(channel, position, bounded(size));
    }

    private static int bounded(long size) throws Refusal {
        if (size < 0 || size > MOST_BYTES) {
            throw new Refusal(Kind.BOMB, "its header has more than " + MOST_BYTES + " bytes");
        }
        return (int) size;
    }

    /** A packed header has one folder of one decoder; the library reads no other. */
    private ByteBuffer decoded(ByteBuffer info) throws IOException {
        require(info.get() == PACK_INFO);
        Packed packed = packed(info);
        require(info.get() == UNPACK_INFO);
        List<List<Coder>> folders = folders(info);
        if (folders.size() != 1 || folders.get(0).size() != 1 || info.get() != UNPACK_SIZES) {
            throw encryptedOr(folders, damaged());
        }
        int size = bounded(number(info));
        Coder coder = folders.get(0).get(0);
        byte[] source =
                bytes(SIGNATURE_BYTES + packed.position(), packed.size()).array();
        byte[] header = coder.method() == COPY ? source : unpacked(source, coder, size);
        if (header.length != size) {
            throw damaged();
        }
        return ByteBuffer.wrap(header).order(ByteOrder.LITTLE_ENDIAN);
    }

    private static byte[] unpacked(byte[] source, Coder coder, int size) throws IOException {
        if (coder.method() != LZMA || coder.properties().limit() != 5) {
            throw new Refusal(Kind.UNKNOWN_FORMAT, "its header is packed in an unusual way");
        }
        ByteBuffer properties = coder.properties();
        // No decoder needs more memory for its past than there is to come.
        int dictionary = (int) Math.min(Math.max(size, 1 << 12), ChannelBytes.unsignedInt(properties, 1));
        try (LZMAInputStream lzma =
                new LZMAInputStream(new ByteArrayInputStream(source), size, properties.get(0), dictionary)) {
            return lzma.readNBytes(size);
        }
    }

    private static Packed packed(ByteBuffer info) throws Refusal {
        long position = number(info);
        int streams = count(info);
        long first = 0;
        int id = info.get();
        if (id == SIZE) {
            for (int i = 0; i < streams; i++) {
                long size = number(info);
                first = i == 0 ? size : first;
            }
            id = info.get();
        }
        if (id == CRC) {
            skipDigests(info, streams);
            id = info.get();
        }
        require(id == END);
        return new Packed(position, first);
    }

    private static void skipDigests(ByteBuffer info, int streams) throws Refusal {
        int defined = streams;
        if (info.get() == 0) {
            defined = 0;
            for (int i = 0; i < (streams + 7) / 8; i++) {
                defined += Integer.bitCount(info.get() & 0xff);
            }
        }
        require(info.remaining() / 4 >= defined);
        info.position(info.position() + 4 * defined);
    }

    private static List<List<Coder>> folders(ByteBuffer info) throws Refusal {
        require(info.get() == FOLDER);
        int count = count(info);
        require(info.get() == 0);
        List<List<Coder>> folders = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            folders.add(coders(info));
        }
        return folders;
    }

    private static List<Coder> coders(ByteBuffer info) throws Refusal {
        long count = number(info);
        if (count < 1 || count > MOST_CODERS) {
            throw new Refusal(Kind.BOMB, "it names " + count + " decoders for one file; at most " + MOST_CODERS);
        }
        List<Coder> coders = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            coders.add(coder(info));
        }
        for (int i = 1; i < count; i++) {
            number(info);
            number(info);
        }
        return coders;
    }

    private static Coder coder(ByteBuffer info) throws Refusal {
        int flags = info.get();
        long method = 0;
        for (int i = 0; i < (flags & 15); i++) {
            method = (method << 8) | (info.get() & 0xff);
        }
        if ((flags & 0x90) != 0) {
            throw new Refusal(Kind.UNKNOWN_FORMAT, "it is packed in an unusual way");
        }
        byte[] properties = new byte[(flags & 0x20) == 0 ? 0 : count(info)];
        info.get(properties);
        return new Coder(method, ByteBuffer.wrap(properties).order(ByteOrder.LITTLE_ENDIAN));
    }

    private static Refusal encryptedOr(List<List<Coder>> folders, Refusal other) {
        boolean encrypted = folders.stream().flatMap(List::stream).anyMatch(coder -> coder.method() == AES);
        return encrypted ? new Refusal(Kind.ENCRYPTED, "it is encrypted") : other;
    }

    /** Something that takes at least one byte each in the rest of the header. */
    private static int count(ByteBuffer info) throws Refusal {
        long count = number(info);
        require(count >= 0 && count <= info.remaining());
        return (int) count;
    }

    /** The format's number of one to nine bytes: as many leading ones in the first byte as bytes follow it. */
    private static long number(ByteBuffer info) {
        int first = info.get() & 0xff;
        int following = Integer.numberOfLeadingZeros(~(first << 24));
        long value = 0;
        for (int i = 0; i < Math.min(following, 8); i++) {
            value |= (info.get() & 0xffL) << (8 * i);
        }
        long high = following >= 7 ? 0 : first & (0x7f >>> following);
        return following >= 8 ? value : value | (high << (8 * following));
    }

    private static void require(boolean sound) throws Refusal {
        if (!sound) {
            throw damaged();
        }
    }

    private static Refusal damaged() {
        return new Refusal(Kind.DAMAGED, "its header is damaged");
    }
}
