package dev.touchstone.wire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.touchstone.wire.Samples.Color;
import dev.touchstone.wire.Samples.Nothing;
import dev.touchstone.wire.Samples.Point;
import dev.touchstone.wire.Samples.Tree;
import java.lang.reflect.Type;
import java.util.AbstractList;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ValueCodecTest {
    private static final WireLimits SMALL = new WireLimits(64, 3, 10, 3);

    private final ValueCodec codec = new ValueCodec(WireLimits.ofReplies());

    @Test
    void writesADoubleArrayAsCountAndBits() throws WireException {
        assertThat(codec.encode(new double[] {1.0}, double[].class))
                .containsExactly(0, 0, 0, 1, 0x3f, 0xf0, 0, 0, 0, 0, 0, 0);
    }

    @Test
    void writesEveryNanWithTheSameBits() throws WireException {
        double odd = Double.longBitsToDouble(0x7ff8_0000_0000_0001L);

        assertThat(codec.encode(odd, double.class)).isEqualTo(codec.encode(Double.NaN, double.class));
        assertThatThrownBy(() -> codec.decode(new byte[] {0x7f, (byte) 0xf8, 0, 0, 0, 0, 0, 1}, double.class))
                .hasMessage("before byte 8: a NaN has other bits than the canonical ones");
        assertThatThrownBy(() -> codec.decode(new byte[] {0x7f, (byte) 0xc0, 0, 1}, float.class))
                .hasMessage("before byte 4: a NaN has other bits than the canonical ones");
    }

    @Test
    void givesMutableListsAndSets() throws Exception {
        byte[] points = codec.encode(List.of(new Point(1, 2)), Samples.type("points"));
        byte[] colors = codec.encode(Set.of(Color.BLUE), Samples.type("colors"));

        assertThat(codec.decode(points, Samples.type("points")))
                .isInstanceOf(ArrayList.class)
                .isEqualTo(List.of(new Point(1, 2)));
        assertThat(codec.decode(colors, Samples.type("colors")))
                .isInstanceOf(LinkedHashSet.class)
                .isEqualTo(Set.of(Color.BLUE));
    }

    @Test
    void writesSetsOfEnumsInTheOrderOfDeclaration() throws Exception {
        byte[] bytes =
                codec.encode(new LinkedHashSet<>(List.of(Color.BLUE, Color.GREEN, Color.RED)), Samples.type("colors"));

        assertThat(bytes).isEqualTo(codec.encode(EnumSet.allOf(Color.class), Samples.type("colors")));
        assertThat(bytes).containsExactly(0, 0, 0, 3, 0, 0, 0, 1, 0, 2);
    }

    @Test
    void carriesWildcardsArraysOfListsAndRecursiveRecords() throws Exception {
        List<?>[] lists = {List.of(new Point(1, 2)), List.of()};
        Tree tree = new Tree(List.of(new Tree(List.of()), new Tree(List.of(new Tree(List.of())))));

        assertThat(codec.decode(codec.encode(lists[0], Samples.type("bounded")), Samples.type("bounded")))
                .isEqualTo(lists[0]);
        assertThat((Object[]) codec.decode(codec.encode(lists, Samples.type("lists")), Samples.type("lists")))
                .containsExactly((Object[]) lists);
        assertThat(codec.decode(codec.encode(tree, Tree.class), Tree.class)).isEqualTo(tree);
    }

    @Test
    void carriesArgumentsOneAfterAnother() throws WireException {
        Type[] types = {int.class, String.class, boolean.class};
        byte[] bytes = codec.encodeAll(new Object[] {7, "Stück \uD83D\uDE00", true}, types);

        assertThat(codec.decodeAll(bytes, types)).containsExactly(7, "Stück \uD83D\uDE00", true);
        assertThatThrownBy(() -> codec.encodeAll(new Object[] {7}, types))
                .hasMessage("1 arguments were given for 3 parameters");
    }

    @Test
    void namesTheNullPart() throws Exception {
        assertThatThrownBy(() -> codec.encode(null, int[].class))
                .isInstanceOf(NullValue.class)
                .hasMessage("is null");
        Type points = Samples.type("points");
        assertThatThrownBy(() -> codec.encode(Arrays.asList(new Point(0, 0), null), points))
                .isInstanceOf(NullValue.class)
                .hasMessage("element 1: is null");
        Object[] arguments = {1, new Samples.Everything(null, null, null, null, null, null, null, null)};
        assertThatThrownBy(() -> codec.encodeAll(arguments, new Type[] {int.class, Samples.Everything.class}))
                .isInstanceOf(NullValue.class)
                .hasMessage("argument 1, component scalars: is null");
    }

    @Test
    void namesThePartThatDoesNotFitItsType() throws Exception {
        Type points = Samples.type("points");

        assertThatThrownBy(() -> codec.encode(List.of(new Point(0, 0), "text"), points))
                .hasMessage("element 1: is a java.lang.String, not a dev.touchstone.wire.Samples$Point");
        assertThatThrownBy(() -> codec.encode(new int[0], double[].class)).hasMessage("is a int[], not a double[]");
        assertThatThrownBy(() -> codec.encode(1L, int.class)).hasMessage("is a java.lang.Long, not a int");
        assertThatThrownBy(() -> codec.encode("text", Color.class))
                .hasMessage("is a java.lang.String, not a dev.touchstone.wire.Samples$Color");
        assertThatThrownBy(() -> codec.encode("text", Point[].class))
                .hasMessage("is a java.lang.String, not a dev.touchstone.wire.Samples$Point[]");
    }

    @Test
    void refusesHalfASurrogatePair() {
        assertThatThrownBy(() -> codec.encode("ab\uD83D", String.class))
                .hasMessage("is a String with half a surrogate pair at index 2");
    }

    @Test
    void refusesDeclaredTypesThatItDoesNotCarry() throws Exception {
        String carried = "; it carries primitives, their boxes, String, enums, arrays, records, List<...> and Set<...>";
        Type map = Samples.type("map");

        assertThatThrownBy(() -> codec.encode(Map.of(), map))
                .hasMessage("the wire does not carry the declared type "
                        + "java.util.Map<java.lang.String, java.lang.String>" + carried);
        assertThatThrownBy(() -> codec.encode(List.of(), List.class))
                .hasMessage("the wire does not carry the declared type java.util.List" + carried);
        assertThatThrownBy(() -> codec.encode("", void.class))
                .hasMessage("the wire does not carry the declared type void" + carried);
    }

    @Test
    void endsAnEndlessListAtTheLimit() throws Exception {
        List<Point> endless = new AbstractList<>() {
            @Override
            public Point get(int index) {
                return new Point(-index, 0);
            }

            @Override
            public int size() {
                return Integer.MAX_VALUE;
            }
        };
        Type points = Samples.type("points");

        // every point counts three times: itself and its two components
        assertThatThrownBy(() -> codec.encode(endless, points))
                .isInstanceOf(ValueTooLarge.class)
                .hasMessage("element 87381: holds more than 262144 values");
    }

    @Test
    void keepsEveryLimitWhileItWrites() throws Exception {
        ValueCodec small = new ValueCodec(SMALL);
        Tree deep = new Tree(List.of(new Tree(List.of())));
        Type numbers = Samples.type("numbers");

        assertThatThrownBy(() -> small.encode(new double[8], double[].class))
                .isInstanceOf(ValueTooLarge.class)
                .hasMessage("takes more than 64 bytes");
        assertThatThrownBy(() -> small.encode("x".repeat(65), String.class))
                .isInstanceOf(ValueTooLarge.class)
                .hasMessage("takes more than 64 bytes");
        assertThatThrownBy(() -> small.encode(deep, Tree.class))
                .isInstanceOf(ValueTooLarge.class)
                .hasMessage("component children, element 0, component children: is nested deeper than 3 levels");
        assertThatThrownBy(() -> small.encode(Set.of(1, 2, 3, 4), numbers))
                .isInstanceOf(ValueTooLarge.class)
                .hasMessage("element 3: is more than a set may hold, 3 elements");
    }

    @Test
    void keepsEveryLimitWhileItReads() throws Exception {
        ValueCodec small = new ValueCodec(SMALL);
        byte[] deep = codec.encode(new Tree(List.of(new Tree(List.of()))), Tree.class);
        byte[] set = codec.encode(Set.of(1, 2, 3, 4), Samples.type("numbers"));
        byte[] many = codec.encode(Collections.nCopies(10, new Nothing()), Samples.type("nothings"));
        Type numbers = Samples.type("numbers");
        Type nothings = Samples.type("nothings");

        assertThatThrownBy(() -> small.decode(deep, Tree.class)).hasMessageEndingWith("is nested deeper than 3 levels");
        assertThatThrownBy(() -> small.decode(set, numbers))
                .hasMessage("before byte 4: 4 elements are more than a set may hold, 3");
        assertThatThrownBy(() -> small.decode(many, nothings)).hasMessage("before byte 4: holds more than 10 values");
    }

    @Test
    void refusesAClaimedLengthBeforeItAllocates() throws Exception {
        byte[] claim = {0x7f, (byte) 0xff, (byte) 0xff, (byte) 0xff};
        Type points = Samples.type("points");
        String message = "before byte 4: 2147483647 elements of at least %d bytes are claimed, but 0 bytes are left";

        assertThatThrownBy(() -> codec.decode(claim, double[].class)).hasMessage(message, 8);
        assertThatThrownBy(() -> codec.decode(claim, boolean[].class)).hasMessage(message, 1);
        assertThatThrownBy(() -> codec.decode(claim, Point[].class)).hasMessage(message, 1);
        assertThatThrownBy(() -> codec.decode(claim, points)).hasMessage(message, 1);
        assertThatThrownBy(() -> codec.decode(claim, String.class)).hasMessage(message, 1);
        assertThatThrownBy(() -> codec.decode(new byte[] {-1, -1, -1, -1, 0}, int[].class))
                .hasMessage("before byte 4: -1 elements of at least 4 bytes are claimed, but 1 bytes are left");
    }

    @Test
    void refusesWhatNoEncoderWrites() throws Exception {
        Type colors = Samples.type("colors");
        String order = "element 1: before byte 8: the elements of a set are not in ascending order or one comes twice";

        assertThatThrownBy(() -> codec.decode(new byte[] {2}, boolean.class))
                .hasMessage("before byte 1: a boolean is written 2");
        assertThatThrownBy(() -> codec.decode(new byte[] {0, 3}, Color.class))
                .hasMessage("before byte 2: there is no constant 3 in dev.touchstone.wire.Samples$Color");
        assertThatThrownBy(() -> codec.decode(new byte[] {1, 1}, boolean.class))
                .hasMessage("before byte 1: 1 bytes too many");
        assertThatThrownBy(() -> codec.decode(new byte[] {0, 0, 0, 1, (byte) 0xff}, String.class))
                .hasMessage("before byte 5: a text is not UTF-8");
        assertThatThrownBy(() -> codec.decode(new byte[] {1}, Nothing.class))
                .hasMessage("before byte 1: a record without components is not written 0");
        assertThatThrownBy(() -> codec.decode(new byte[] {0, 0, 0, 2, 0, 1, 0, 1}, colors))
                .hasMessage(order);
        assertThatThrownBy(() -> codec.decode(new byte[] {0, 0, 0, 2, 0, 1, 0, 0}, colors))
                .hasMessage(order);
    }

    @Test
    void readsAReplacementCharacterThatWasSent() throws WireException {
        assertThat(codec.decode(codec.encode("a\uFFFDb", String.class), String.class))
                .isEqualTo("a\uFFFDb");
    }

    @Test
    void tellsWhatARecordsConstructorThrew() {
        assertThatThrownBy(() -> codec.decode(new byte[] {0, 0, 2, (byte) 0x9a, 0, 0, 0, 0}, Point.class))
                .isInstanceOf(WireException.class)
                .hasMessage("before byte 8: the constructor of dev.touchstone.wire.Samples$Point threw "
                        + "java.lang.IllegalArgumentException: x must not be 666");
    }

    @Test
    void refusesASetWhoseElementsEncodeEqually() throws Exception {
        Set<double[]> twins = new LinkedHashSet<>(List.of(new double[] {1}, new double[] {1}));
        Type sets = Samples.type("sets");

        assertThatThrownBy(() -> codec.encode(twins, sets)).hasMessage("is a Set with two equal elements");
    }
}
