package dev.touchstone.expect;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.DoubleStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

class ToleranceProperties {

    @Property
    void sumsInSinglePrecisionAreClose(
            @ForAll @Size(max = 300) List<@DoubleRange(min = -1e6, max = 1e6) Double> terms) {
        float sum = 0;
        for (double term : terms) {
            sum += (float) term;
        }
        assertThat(rounding(terms).close(sum(terms), sum)).isTrue();
    }

    @Property
    void sumsOfProductsInSinglePrecisionAreClose(
            @ForAll @Size(min = 1, max = 60) List<@DoubleRange(min = -100, max = 100) Double> left, @ForAll long seed) {
        Random random = new Random(seed);
        double[] right =
                left.stream().mapToDouble(l -> random.nextDouble() - 0.5).toArray();
        float sum = 0;
        double exact = 0;
        double magnitude = 0;
        for (int i = 0; i < right.length; i++) {
            sum += (float) (double) left.get(i) * (float) right[i];
            exact += left.get(i) * right[i];
            magnitude += Math.abs(left.get(i) * right[i]);
        }
        assertThat(Tolerance.rounding(right.length, magnitude).close(exact, sum))
                .isTrue();
    }

    @Property
    void sumsInAnotherOrderAreClose(
            @ForAll @Size(max = 300) List<@DoubleRange(min = -1e6, max = 1e6) Double> terms, @ForAll long seed) {
        List<Double> shuffled = Arrays.asList(terms.toArray(new Double[0]));
        Collections.shuffle(shuffled, new Random(seed));
        float inSinglePrecision = 0;
        for (double term : shuffled) {
            inSinglePrecision += (float) term;
        }
        assertThat(rounding(terms).close(sum(terms), sum(shuffled))).isTrue();
        assertThat(rounding(terms).close(sum(terms), pairwise(shuffled))).isTrue();
        assertThat(rounding(terms).close(sum(terms), inSinglePrecision)).isTrue();
    }

    /** The terms cancel, so that the rounding of each is larger than all that remains. */
    @Property
    void sumsThatCancelAreCloseInSinglePrecisionHoweverSmallTheyAre(
            @ForAll @Size(min = 1, max = 100) List<@DoubleRange(min = 1e5, max = 1e6) Double> large,
            @ForAll @DoubleRange(min = -0.01, max = 0.01) double rest) {
        List<Double> terms = new ArrayList<>();
        large.forEach(term -> terms.addAll(List.of(term, -term)));
        Collections.shuffle(terms, new Random(terms.size()));
        terms.add(rest);
        float sum = 0;
        for (double term : terms) {
            sum += (float) term;
        }
        assertThat(rounding(terms).close(rest, sum)).isTrue();
        assertThat(rounding(terms).bound()).isGreaterThan(Math.abs(rest));
    }

    /** Whole numbers are added without rounding, so a mistake shows even where everything else cancels. */
    @Property
    void aWholeUnitIsNotCloseWhereWholeTermsCancel(
            @ForAll @Size(min = 1, max = 150) List<@IntRange(min = 1, max = 81) Integer> products) {
        List<Double> terms = new ArrayList<>();
        products.forEach(product -> terms.addAll(List.of((double) product, (double) -product)));
        assertThat(sum(terms)).isZero();
        assertThat(rounding(terms).close(0, 1)).isFalse();
    }

    @Property
    void aWholeUnitTooMuchIsNotClose(
            @ForAll @Size(max = 300) List<@IntRange(min = -100, max = 100) Integer> terms, @ForAll boolean more) {
        List<Double> numbers = terms.stream().map(Integer::doubleValue).toList();
        assertThat(rounding(numbers).close(sum(numbers), sum(numbers) + (more ? 1 : -1)))
                .isFalse();
    }

    @Property
    void closenessIsSymmetric(@ForAll double a, @ForAll double b, @ForAll @DoubleRange(max = 1e9) double bound) {
        Tolerance tolerance = new Tolerance(bound);
        assertThat(tolerance.close(a, b)).isEqualTo(tolerance.close(b, a));
    }

    private static Tolerance rounding(List<Double> terms) {
        return Tolerance.rounding(
                terms.size(),
                terms.stream().mapToDouble(Double::doubleValue).map(Math::abs).sum());
    }

    private static double sum(List<Double> terms) {
        double sum = 0;
        for (double term : terms) {
            sum += term;
        }
        return sum;
    }

    private static double pairwise(List<Double> terms) {
        if (terms.size() < 2) {
            return terms.stream().flatMapToDouble(DoubleStream::of).sum();
        }
        int middle = terms.size() / 2;
        return pairwise(terms.subList(0, middle)) + pairwise(terms.subList(middle, terms.size()));
    }
}
