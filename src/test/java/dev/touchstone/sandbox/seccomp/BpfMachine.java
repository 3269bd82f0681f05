package dev.touchstone.sandbox.seccomp;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Runs a filter as the kernel would, from its bytes, by the manual of classic BPF and not by the code under test; refuses
 * whatever {@code seccomp_check_filter} of the kernel refuses.
 */
final class BpfMachine {
    private static final int MOST_INSTRUCTIONS = 4096;

    private final ByteBuffer program;
    private final int length;

    BpfMachine(byte[] bytes) {
        program = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
        length = bytes.length / 8;
        if (bytes.length % 8 != 0 || length == 0 || length > MOST_INSTRUCTIONS) {
            throw new IllegalArgumentException(bytes.length + " bytes are no program");
        }
    }

    /** A system call as a filter sees it, {@code struct seccomp_data}. */
    record Call(int architecture, int number, List<Long> arguments) {
        Call {
            arguments = List.copyOf(arguments);
        }

        ByteBuffer data() {
            ByteBuffer data = ByteBuffer.allocate(64).order(ByteOrder.LITTLE_ENDIAN);
            data.putInt(0, number).putInt(4, architecture);
            for (int i = 0; i < arguments.size(); i++) {
                data.putLong(16 + 8 * i, arguments.get(i));
            }
            return data;
        }
    }

    int answer(Call call) {
        ByteBuffer data = call.data();
        int accumulator = 0;
        int at = 0;
        while (at < length) {
            int code = program.getShort(8 * at) & 0xFFFF;
            int ifTrue = program.get(8 * at + 2) & 0xFF;
            int ifFalse = program.get(8 * at + 3) & 0xFF;
            int operand = program.getInt(8 * at + 4);
            at++;
            switch (code) {
                case 0x20 -> accumulator = data.getInt(aligned(operand));
                case 0x54 -> accumulator &= operand;
                case 0x15 -> at += accumulator == operand ? ifTrue : ifFalse;
                case 0x35 -> at += Integer.compareUnsigned(accumulator, operand) >= 0 ? ifTrue : ifFalse;
                case 0x06 -> {
                    return operand;
                }
                default -> throw new IllegalStateException("the kernel refuses the code " + code);
            }
        }
        throw new IllegalStateException("the program runs over its end, which the kernel refuses");
    }

    /** The jumps of every instruction must stay inside, also those that no call takes. */
    boolean everyPathEndsInside() {
        for (int at = 0; at < length; at++) {
            int code = program.getShort(8 * at) & 0xFFFF;
            int farthest = Math.max(program.get(8 * at + 2) & 0xFF, program.get(8 * at + 3) & 0xFF);
            if (code != 0x06 && at + 1 + farthest >= length) {
                return false;
            }
        }
        return true;
    }

    /** One line for each instruction, as an assembler would list it. */
    String listing(Map<Integer, String> numbers) {
        Map<Integer, String> codes = new HashMap<>(Map.of(0x20, "load", 0x54, "and", 0x06, "return"));
        codes.putAll(Map.of(0x15, "equal?", 0x35, "at least?"));
        StringBuilder text = new StringBuilder();
        for (int at = 0; at < length; at++) {
            int code = program.getShort(8 * at) & 0xFFFF;
            int operand = program.getInt(8 * at + 4);
            text.append("%3d  %-9s  %08x".formatted(at, codes.getOrDefault(code, "?"), operand));
            if (code == 0x15 || code == 0x35) {
                text.append("  yes %d no %d"
                        .formatted(
                                at + 1 + (program.get(8 * at + 2) & 0xFF), at + 1 + (program.get(8 * at + 3) & 0xFF)));
                boolean masked = program.getShort(8 * (at - 1)) == 0x54;
                text.append(code == 0x15 && !masked && numbers.containsKey(operand) ? "  " + numbers.get(operand) : "");
            }
            text.append('\n');
        }
        return text.toString();
    }

    private static int aligned(int offset) {
        if (offset < 0 || offset >= 64 || offset % 4 != 0) {
            throw new IllegalStateException("the kernel refuses to load the word at " + offset);
        }
        return offset;
    }
}
