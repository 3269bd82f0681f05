package dev.touchstone.wire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.touchstone.wire.Samples.Everything;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class ValueCodecProperties {
    private final ValueCodec codec = new ValueCodec(WireLimits.ofReplies());

    @Provide
    Arbitrary<Everything> everything() {
        return Samples.everything();
    }

    @Property(tries = 500)
    void whatIsDecodedIsWhatWasEncoded(@ForAll("everything") Everything value) throws WireException {
        byte[] bytes = codec.encode(value, Everything.class);

        assertThat(codec.decode(bytes, Everything.class))
                .usingRecursiveComparison()
                .withStrictTypeChecking()
                .withEqualsForType((one, other) -> one.equals(other), Double.class) // NaN is NaN
                .ignoringFields("points", "colors", "sets") // other classes of list and set; compared next
                .isEqualTo(value);
        Everything decoded = (Everything) codec.decode(bytes, Everything.class);
        assertThat(decoded.points()).isEqualTo(value.points());
        assertThat(decoded.colors()).isEqualTo(value.colors());
        assertThat(decoded.sets()).isEqualTo(value.sets());
    }

    @Property(tries = 500)
    void anotherInstanceGivesTheSameBytes(@ForAll("everything") Everything value) throws WireException {
        byte[] bytes = codec.encode(value, Everything.class);
        ValueCodec other = new ValueCodec(WireLimits.ofReplies());

        assertThat(other.encode(other.decode(bytes, Everything.class), Everything.class))
                .isEqualTo(bytes);
    }

    @Property(tries = 500)
    void equalSetsGiveEqualBytesWhateverTheirOrder(@ForAll Set<Integer> numbers) throws Exception {
        Type declared = Samples.type("numbers");
        List<Integer> shuffled = new ArrayList<>(numbers);
        Collections.reverse(shuffled);

        byte[] bytes = codec.encode(new LinkedHashSet<>(shuffled), declared);

        assertThat(codec.encode(new TreeSet<>(numbers), declared)).isEqualTo(bytes);
    }

    @Property(tries = 5000)
    void damagedBytesAreRefusedOrAreTheEncodingOfWhatTheyGive(
            @ForAll("everything") Everything value, @ForAll Random random) throws WireException {
        byte[] damaged = Damage.to(codec.encode(value, Everything.class), random);
        Object decoded;
        try {
            decoded = codec.decode(damaged, Everything.class);
        } catch (WireException e) {
            assertThat(e).hasMessageMatching("(?s).*before byte \\d+: .*");
            return;
        }
        assertThat(codec.encode(decoded, Everything.class)).isEqualTo(damaged);
    }

    @Property(tries = 500)
    void noPrefixOfAnEncodingIsAValue(@ForAll("everything") Everything value, @ForAll Random random)
            throws WireException {
        byte[] bytes = codec.encode(value, Everything.class);
        byte[] prefix = Arrays.copyOf(bytes, random.nextInt(bytes.length));

        assertThatThrownBy(() -> codec.decode(prefix, Everything.class))
                .isInstanceOf(WireException.class)
                .hasMessageContaining("left");
    }
}
