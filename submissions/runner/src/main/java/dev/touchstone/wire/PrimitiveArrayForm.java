package dev.touchstone.wire;

/** Arrays of primitives: a count, then the elements without more ado. */
final class PrimitiveArrayForm implements Form {
    private final Class<?> type;
    private final char kind;

    PrimitiveArrayForm(Class<?> type) {
        this.type = type;
        this.kind = ScalarForm.kind(type.getComponentType());
    }

    @Override
    public void write(Object value, Sink out) throws WireException {
        if (value.getClass() != type) {
            throw Form.misfit(value, type);
        }
        switch (kind) {
            case 'D' -> doubles((double[]) value, out);
            case 'F' -> floats((float[]) value, out);
            case 'J' -> longs((long[]) value, out);
            case 'I' -> ints((int[]) value, out);
            case 'S' -> shorts((short[]) value, out);
            case 'C' -> chars((char[]) value, out);
            case 'B' -> out.block((byte[]) value);
            default -> booleans((boolean[]) value, out);
        }
    }

    @Override
    public Object read(Source in) throws WireException {
        return switch (kind) {
            case 'D' -> doubles(in);
            case 'F' -> floats(in);
            case 'J' -> longs(in);
            case 'I' -> ints(in);
            case 'S' -> shorts(in);
            case 'C' -> chars(in);
            case 'B' -> in.block();
            default -> booleans(in);
        };
    }

    private static void count(int count, int width, Sink out) throws WireException {
        out.i4(count);
        out.reserve((int) Math.min(Integer.MAX_VALUE, (long) count * width));
    }

    private static void doubles(double[] values, Sink out) throws WireException {
        count(values.length, Double.BYTES, out);
        for (double value : values) {
            out.i8(Double.doubleToLongBits(value));
        }
    }

    private static double[] doubles(Source in) throws WireException {
        double[] values = new double[in.length(Double.BYTES)];
        for (int i = 0; i < values.length; i++) {
            values[i] = ScalarForm.float8(in);
        }
        return values;
    }

    private static void floats(float[] values, Sink out) throws WireException {
        count(values.length, Float.BYTES, out);
        for (float value : values) {
            out.i4(Float.floatToIntBits(value));
        }
    }

    private static float[] floats(Source in) throws WireException {
        float[] values = new float[in.length(Float.BYTES)];
        for (int i = 0; i < values.length; i++) {
            values[i] = ScalarForm.float4(in);
        }
        return values;
    }

    private static void longs(long[] values, Sink out) throws WireException {
        count(values.length, Long.BYTES, out);
        for (long value : values) {
            out.i8(value);
        }
    }

    private static long[] longs(Source in) throws WireException {
        long[] values = new long[in.length(Long.BYTES)];
        for (int i = 0; i < values.length; i++) {
            values[i] = in.i8();
        }
        return values;
    }

    private static void ints(int[] values, Sink out) throws WireException {
        count(values.length, Integer.BYTES, out);
        for (int value : values) {
            out.i4(value);
        }
    }

    private static int[] ints(Source in) throws WireException {
        int[] values = new int[in.length(Integer.BYTES)];
        for (int i = 0; i < values.length; i++) {
            values[i] = in.i4();
        }
        return values;
    }

    private static void shorts(short[] values, Sink out) throws WireException {
        count(values.length, Short.BYTES, out);
        for (short value : values) {
            out.u2(value);
        }
    }

    private static short[] shorts(Source in) throws WireException {
        short[] values = new short[in.length(Short.BYTES)];
        for (int i = 0; i < values.length; i++) {
            values[i] = (short) in.u2();
        }
        return values;
    }

    private static void chars(char[] values, Sink out) throws WireException {
        count(values.length, Character.BYTES, out);
        for (char value : values) {
            out.u2(value);
        }
    }

    private static char[] chars(Source in) throws WireException {
        char[] values = new char[in.length(Character.BYTES)];
        for (int i = 0; i < values.length; i++) {
            values[i] = (char) in.u2();
        }
        return values;
    }

    private static void booleans(boolean[] values, Sink out) throws WireException {
        count(values.length, 1, out);
        for (boolean value : values) {
            out.u1(value ? 1 : 0);
        }
    }

    private static boolean[] booleans(Source in) throws WireException {
        boolean[] values = new boolean[in.length(1)];
        for (int i = 0; i < values.length; i++) {
            values[i] = in.bool();
        }
        return values;
    }
}
