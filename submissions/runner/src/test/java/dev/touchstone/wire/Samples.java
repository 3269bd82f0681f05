package dev.touchstone.wire;

import java.lang.reflect.Type;
import java.util.List;
import java.util.Map;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Types such as a contract declares, and generated values of them. */
final class Samples {
    private Samples() {}

    enum Color {
        RED,
        GREEN {
            @Override
            public String toString() {
                return "a constant with a body, hence of a subclass";
            }
        },
        BLUE
    }

    record Point(int x, int y) {
        Point {
            if (x == 666) {
                throw new IllegalArgumentException("x must not be 666");
            }
        }
    }

    record Nothing() {}

    record Tree(List<Tree> children) {}

    record Scalars(
            boolean flag, byte tiny, short small, char unit, int number, long large, float single, double real) {}

    record Boxed(Boolean flag, Byte tiny, Short small, Character unit, Integer number, Long large, Float single) {}

    @SuppressWarnings("ArrayRecordComponent") // contracts have them
    record Arrays(
            boolean[] flags, byte[] bytes, short[] shorts, char[] chars, int[][] rows, long[] longs, float[] floats) {}

    @SuppressWarnings("ArrayRecordComponent") // contracts have them
    record Everything(
            Scalars scalars,
            Boxed boxed,
            Arrays arrays,
            String text,
            double[][] reals,
            List<Point> points,
            Set<Color> colors,
            Set<List<Integer>> sets) {}

    @SuppressWarnings("UnusedMethod") // only their return types are looked at
    private interface Declared {
        List<Point> points();

        Set<Color> colors();

        Set<double[]> sets();

        List<? extends Point> bounded();

        List<Point>[] lists();

        List<Nothing> nothings();

        Set<Integer> numbers();

        Map<String, String> map();
    }

    /** A declared type, by the name of the method above that returns it. */
    static Type type(String method) throws NoSuchMethodException {
        return Declared.class.getDeclaredMethod(method).getGenericReturnType();
    }

    static Arbitrary<Everything> everything() {
        return Combinators.combine(scalars(), boxed(), arrays(), text(), reals(), points(), colors(), sets())
                .as(Everything::new)
                .withoutEdgeCases(); // of which there are millions, all combinations of the parts' own
    }

    static Arbitrary<Scalars> scalars() {
        return Combinators.combine(
                        Arbitraries.of(true, false),
                        Arbitraries.bytes(),
                        Arbitraries.shorts(),
                        Arbitraries.chars().all(),
                        Arbitraries.integers(),
                        Arbitraries.longs(),
                        Arbitraries.floats(),
                        real())
                .as(Scalars::new);
    }

    private static Arbitrary<Double> real() {
        return Arbitraries.oneOf(
                Arbitraries.doubles(),
                Arbitraries.of(Double.NaN, Double.longBitsToDouble(0x7ff8_0000_0000_0001L), -0.0, 1 / 0.0));
    }

    private static Arbitrary<Boxed> boxed() {
        return Combinators.combine(
                        Arbitraries.of(true, false),
                        Arbitraries.bytes(),
                        Arbitraries.shorts(),
                        Arbitraries.chars().all(),
                        Arbitraries.integers(),
                        Arbitraries.longs(),
                        Arbitraries.floats())
                .as(Boxed::new);
    }

    private static Arbitrary<Arrays> arrays() {
        return Combinators.combine(
                        Arbitraries.of(true, false).array(boolean[].class).ofMaxSize(4),
                        Arbitraries.bytes().array(byte[].class).ofMaxSize(4),
                        Arbitraries.shorts().array(short[].class).ofMaxSize(4),
                        Arbitraries.chars().all().array(char[].class).ofMaxSize(4),
                        Arbitraries.integers()
                                .array(int[].class)
                                .ofMaxSize(3)
                                .array(int[][].class)
                                .ofMaxSize(3),
                        Arbitraries.longs().array(long[].class).ofMaxSize(4),
                        Arbitraries.floats().array(float[].class).ofMaxSize(4))
                .as(Arrays::new);
    }

    private static Arbitrary<String> text() {
        return Arbitraries.strings().ofMaxLength(6).map(Samples::whole);
    }

    /** The text without halves of surrogate pairs, which the wire refuses. */
    private static String whole(String text) {
        StringBuilder whole = new StringBuilder();
        text.codePoints()
                .filter(point -> Character.getType(point) != Character.SURROGATE)
                .forEach(whole::appendCodePoint);
        return whole.toString();
    }

    private static Arbitrary<double[][]> reals() {
        return real().array(double[].class).ofMaxSize(3).array(double[][].class).ofMaxSize(3);
    }

    private static Arbitrary<List<Point>> points() {
        Arbitrary<Integer> number = Arbitraries.integers().between(-3, 3);
        return Combinators.combine(number, number).as(Point::new).list().ofMaxSize(3);
    }

    private static Arbitrary<Set<Color>> colors() {
        return Arbitraries.of(Color.class).set().ofMaxSize(3);
    }

    private static Arbitrary<Set<List<Integer>>> sets() {
        return Arbitraries.integers().list().ofMaxSize(2).set().ofMaxSize(4);
    }
}
