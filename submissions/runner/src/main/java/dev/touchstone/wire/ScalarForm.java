package dev.touchstone.wire;

import java.nio.charset.StandardCharsets;

/** Primitives, their boxes and String; numbers big-endian, NaN always with the same bits. */
final class ScalarForm implements Form {
    private final Class<?> type;
    private final char kind;

    ScalarForm(Class<?> type) {
        this.type = type;
        this.kind = kind(type);
    }

    static boolean carries(Class<?> type) {
        return kind(type) != 0;
    }

    /** The letter of a primitive type in descriptors, for its box too; T for text, 0 for other types. */
    static char kind(Class<?> type) {
        if (type == double.class || type == Double.class) {
            return 'D';
        } else if (type == int.class || type == Integer.class) {
            return 'I';
        } else if (type == boolean.class || type == Boolean.class) {
            return 'Z';
        } else if (type == String.class) {
            return 'T';
        } else if (type == long.class || type == Long.class) {
            return 'J';
        } else if (type == float.class || type == Float.class) {
            return 'F';
        } else if (type == byte.class || type == Byte.class) {
            return 'B';
        } else if (type == short.class || type == Short.class) {
            return 'S';
        } else if (type == char.class || type == Character.class) {
            return 'C';
        }
        return 0;
    }

    @Override
    public void write(Object value, Sink out) throws WireException {
        if (kind(value.getClass()) != kind) {
            throw Form.misfit(value, type);
        }
        switch (kind) {
            case 'D' -> out.i8(Double.doubleToLongBits((Double) value));
            case 'F' -> out.i4(Float.floatToIntBits((Float) value));
            case 'J' -> out.i8((Long) value);
            case 'I' -> out.i4((Integer) value);
            case 'S' -> out.u2((Short) value);
            case 'C' -> out.u2((Character) value);
            case 'B' -> out.u1((Byte) value);
            case 'Z' -> out.u1((Boolean) value ? 1 : 0);
            default -> text((String) value, out);
        }
    }

    @Override
    public Object read(Source in) throws WireException {
        return switch (kind) {
            case 'D' -> float8(in);
            case 'F' -> float4(in);
            case 'J' -> in.i8();
            case 'I' -> in.i4();
            case 'S' -> (short) in.u2();
            case 'C' -> (char) in.u2();
            case 'B' -> (byte) in.u1();
            case 'Z' -> in.bool();
            default -> in.text(Integer.MAX_VALUE);
        };
    }

    static double float8(Source in) throws WireException {
        long bits = in.i8();
        double value = Double.longBitsToDouble(bits);
        if (Double.isNaN(value) && bits != Double.doubleToLongBits(value)) {
            throw in.malformed("a NaN has other bits than the canonical ones");
        }
        return value;
    }

    static float float4(Source in) throws WireException {
        int bits = in.i4();
        float value = Float.intBitsToFloat(bits);
        if (Float.isNaN(value) && bits != Float.floatToIntBits(value)) {
            throw in.malformed("a NaN has other bits than the canonical ones");
        }
        return value;
    }

    private static void text(String text, Sink out) throws WireException {
        out.reserve(text.length()); // before the copy: UTF-8 is never shorter than the number of chars
        for (int i = 0; i < text.length(); i++) {
            char unit = text.charAt(i);
            if (Character.isHighSurrogate(unit)
                    && i + 1 < text.length()
                    && Character.isLowSurrogate(text.charAt(i + 1))) {
                i++;
            } else if (Character.isSurrogate(unit)) {
                throw new WireException("is a String with half a surrogate pair at index " + i);
            }
        }
        out.block(text.getBytes(StandardCharsets.UTF_8));
    }
}
