package dev.touchstone.expect;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class RenderingTest {

    @Test
    void wholeNumbersHaveNoFraction() {
        assertThat(Rendering.text(3.0)).isEqualTo("3");
        assertThat(Rendering.text(-0.0)).isEqualTo("0");
        assertThat(Rendering.text(3.25)).isEqualTo("3.25");
        assertThat(Rendering.text(3)).isEqualTo("3");
        assertThat(Rendering.text(2f)).isEqualTo("2");
    }

    @Test
    void largeAndStrangeNumbersStayAsTheyAre() {
        assertThat(Rendering.text(1e15)).isEqualTo("1.0E15");
        assertThat(Rendering.text(999_999_999_999_999.0)).isEqualTo("999999999999999");
        assertThat(Rendering.text(Double.NaN)).isEqualTo("NaN");
        assertThat(Rendering.text(Double.NEGATIVE_INFINITY)).isEqualTo("-Infinity");
    }

    @Test
    void arraysAndListsShowTheirElements() {
        assertThat(Rendering.text(new double[][] {{1, 2}, {}})).isEqualTo("[[1, 2], []]");
        assertThat(Rendering.text(List.of(1.0, "x"))).isEqualTo("[1, x]");
        assertThat(Rendering.text(null)).isEqualTo("null");
    }

    @Test
    void setsAreSortedWhateverOrderTheyCameIn() {
        Set<Integer> backwards = new TreeSet<>(Collections.reverseOrder());
        backwards.addAll(List.of(1, 2, 3));
        assertThat(Rendering.text(backwards)).isEqualTo("[1, 2, 3]");
    }

    @Test
    void longValuesAreCut() {
        int[] thousand = IntStream.range(0, 1000).toArray();
        assertThat(Rendering.text(thousand))
                .hasSize(603)
                .startsWith("[0, 1, 2, ")
                .endsWith("...");
        assertThat(Rendering.text(IntStream.range(0, 1000).boxed().toList())).isEqualTo(Rendering.text(thousand));
        assertThat(Rendering.text("x".repeat(600))).hasSize(600);
        assertThat(Rendering.text("x".repeat(601))).hasSize(603);
    }

    @Test
    void neverCutsWithinACharacter() {
        String text = Rendering.text("x".repeat(599) + "\ud83d\ude00" + "y");
        assertThat(text).isEqualTo("x".repeat(599) + "...");
    }
}
