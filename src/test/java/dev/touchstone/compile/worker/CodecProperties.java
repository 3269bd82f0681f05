package dev.touchstone.compile.worker;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

class CodecProperties {
    @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
    void anAnswerArrivesAsItWasSent(@ForAll("products") Product product, @ForAll long id) throws IOException {
        Answer arrived = Answer.receiveFrom(new ByteArrayInputStream(sent(id, product)), 1 << 20);

        assertThat(arrived.id()).isEqualTo(id);
        assertThat(arrived.product().partial()).isEqualTo(product.partial());
        assertThat(arrived.product().findings()).isEqualTo(product.findings());
        assertThat(arrived.product().refusal()).isEqualTo(product.refusal());
        assertThat(arrived.product().classes().keySet())
                .isEqualTo(product.classes().keySet());
        arrived.product()
                .classes()
                .forEach((name, content) ->
                        assertThat(content).isEqualTo(product.classes().get(name)));
    }

    @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
    void everyShorterAnswerIsRefused(@ForAll("products") Product product, @ForAll @IntRange(max = 10_000) int cut)
            throws IOException {
        byte[] whole = sent(1, product);
        byte[] part = Arrays.copyOf(whole, cut % whole.length);

        assertThatThrownBy(() -> Answer.receiveFrom(new ByteArrayInputStream(part), 1 << 20))
                .isInstanceOf(IOException.class);
    }

    @Property(tries = 500, edgeCases = EdgeCasesMode.NONE)
    void aChangedByteGivesAnAnswerOrAnIOException(
            @ForAll("products") Product product, @ForAll @IntRange(max = 10_000) int place, @ForAll byte value)
            throws IOException {
        byte[] changed = sent(1, product);
        changed[place % changed.length] = value;
        try {
            Product arrived = Answer.receiveFrom(new ByteArrayInputStream(changed), 1 << 20)
                    .product();
            assertThat(arrived.classes().keySet()).allMatch(ClassName::isBinaryName);
            assertThat(arrived.findings()).allMatch(each -> each.line() >= 0 && each.column() >= 0);
        } catch (IOException refused) {
            assertThat(refused.getMessage()).isNotBlank();
        }
    }

    @Property(tries = 100, edgeCases = EdgeCasesMode.NONE)
    void aJobArrivesAsItWasSent(@ForAll("sources") List<SourceText> sources, @ForAll long id) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        Job job = new Job(id, sources);
        job.sendTo(bytes);

        assertThat(Job.receiveFrom(new ByteArrayInputStream(bytes.toByteArray())))
                .isEqualTo(job);
    }

    @Provide
    Arbitrary<List<SourceText>> sources() {
        return Combinators.combine(text(), text()).as(SourceText::new).list().ofMaxSize(5);
    }

    @Provide
    Arbitrary<Product> products() {
        Arbitrary<String> part = Arbitraries.strings()
                .withCharRange('a', 'z')
                .withChars('$', 'é')
                .ofMinLength(1)
                .ofMaxLength(8);
        Arbitrary<SortedMap<String, byte[]>> classes = Arbitraries.maps(
                        part.list().ofMinSize(1).ofMaxSize(3).map(parts -> String.join(".", parts)),
                        Arbitraries.bytes().array(byte[].class).ofMaxSize(20))
                .ofMaxSize(4)
                .map(TreeMap::new);
        Arbitrary<Integer> place = Arbitraries.integers().between(0, Integer.MAX_VALUE);
        Arbitrary<List<Finding>> findings = Combinators.combine(
                        text(), place, place, Arbitraries.of(true, false), text())
                .as((file, line, column, error, message) -> new Finding(file, line, column, error, message))
                .list()
                .ofMaxSize(4);
        return Combinators.combine(Arbitraries.of(true, false), classes, findings, text())
                .as(Product::new);
    }

    private static Arbitrary<String> text() {
        // Lone surrogates are no text; UTF-8 has no bytes for them.
        return Arbitraries.strings()
                .withCharRange('\u0000', '\uD7FF')
                .withCharRange('\uE000', '\uFFFD')
                .ofMaxLength(30);
    }

    private static byte[] sent(long id, Product product) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        new Answer(id, product).sendTo(bytes);
        return bytes.toByteArray();
    }
}
