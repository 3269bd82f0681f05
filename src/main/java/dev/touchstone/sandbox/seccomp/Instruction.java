package dev.touchstone.sandbox.seccomp;

import java.nio.ByteBuffer;

/**
 * One instruction of the kernel's classic BPF machine, {@code struct sock_filter} of {@code linux/filter.h}. The machine
 * has one register, reads 32-bit words of a {@code struct seccomp_data} and only jumps forward.
 *
 * @param code what to do
 * @param ifTrue how many instructions to skip if the comparison holds, 0 to 255
 * @param ifFalse how many to skip if it does not
 * @param operand offset, mask, number to compare with or answer
 */
record Instruction(int code, int ifTrue, int ifFalse, int operand) {
    static final int LOAD = 0x20;
    static final int AND = 0x54;
    static final int JUMP_IF_EQUAL = 0x15;
    static final int JUMP_IF_AT_LEAST = 0x35;
    static final int RETURN = 0x06;

    static final int BYTES = 8;
    private static final int FARTHEST = 255;

    Instruction {
        if (ifTrue < 0 || ifTrue > FARTHEST || ifFalse < 0 || ifFalse > FARTHEST) {
            throw new IllegalArgumentException(
                    "a BPF jump skips 0 to " + FARTHEST + " instructions, not " + ifTrue + " or " + ifFalse);
        }
    }

    /** Reads the word at this offset of {@code seccomp_data}. */
    static Instruction load(int offset) {
        return new Instruction(LOAD, 0, 0, offset);
    }

    static Instruction and(int mask) {
        return new Instruction(AND, 0, 0, mask);
    }

    static Instruction ifEqual(int number, int ifTrue, int ifFalse) {
        return new Instruction(JUMP_IF_EQUAL, ifTrue, ifFalse, number);
    }

    /** Compares unsigned. */
    static Instruction ifAtLeast(int number, int ifTrue, int ifFalse) {
        return new Instruction(JUMP_IF_AT_LEAST, ifTrue, ifFalse, number);
    }

    /** Ends the program with one of the kernel's {@code SECCOMP_RET_} values. */
    static Instruction answer(int action) {
        return new Instruction(RETURN, 0, 0, action);
    }

    void writeTo(ByteBuffer buffer) {
        buffer.putShort((short) code).put((byte) ifTrue).put((byte) ifFalse).putInt(operand);
    }
}
