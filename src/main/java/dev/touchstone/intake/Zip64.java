package dev.touchstone.intake;

import static dev.touchstone.intake.ChannelBytes.unsignedShort;

import dev.touchstone.intake.Remark.Kind;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/**
 * The numbers of an entry that its header has no room for, or that its writer did not know in time: the header then says
 * {@link #SAID_ELSEWHERE}, and an extra field has them, in the header's order.
 */
final class Zip64 {
    static final long SAID_ELSEWHERE = 0xffffffffL;
    private static final int FIELD = 1;

    private final ByteBuffer numbers;

    /** @param extra the extra fields of a header */
    Zip64(ByteBuffer extra) {
        this.numbers = field(extra.slice().order(ByteOrder.LITTLE_ENDIAN));
    }

    private static ByteBuffer field(ByteBuffer extra) {
        int at = 0;
        while (at + 4 <= extra.limit()) {
            int length = unsignedShort(extra, at + 2);
            if (unsignedShort(extra, at) == FIELD && at + 4 + length <= extra.limit()) {
                return extra.slice(at + 4, length).order(ByteOrder.LITTLE_ENDIAN);
            }
            at += 4 + length;
        }
        return ByteBuffer.allocate(0);
    }

    /** The number of the header, or the next of the field. */
    long number(long inHeader) throws Refusal {
        if (inHeader != SAID_ELSEWHERE) {
            return inHeader;
        }
        if (numbers.remaining() < Long.BYTES) {
            throw new Refusal(Kind.DAMAGED, "a size in its directory is missing");
        }
        long number = numbers.getLong();
        if (number < 0) {
            throw new Refusal(Kind.DAMAGED, "a size in its directory is negative");
        }
        return number;
    }
}
