package cs577.hw4.misconceptions;

import static cs577.hw4.examples.Examples.assertClose;
import static cs577.hw4.examples.Examples.first;
import static cs577.hw4.examples.Examples.map;
import static cs577.hw4.examples.Examples.variant;
import static org.assertj.core.api.Assertions.assertThat;

import cs577.hw4.Match;
import cs577.hw4.TemplateMatching;
import cs577.hw4.Tensor;
import dev.touchstone.assignment.Misconception;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The wrong answers to the example of the question, computed by an independent program. */
class TemplateMatchingMisconceptionsTest {
    private static final List<Misconception<TemplateMatching>> ALL = TemplateMatchingMisconceptions.all();
    private final Tensor image = Tensor.of(new double[][] {{0, 0, 9, 9}, {0, 0, 9, 9}, {2, 4, 0, 0}, {6, 8, 0, 1}});
    private final Tensor template = Tensor.of(new double[][] {{1, 2}, {3, 4}});

    @ParameterizedTest
    @CsvSource({
        "RAW_DOT, 0, 0, 2",
        "SSD_ARGMAX, 0, 0, 2",
        "SSD_ARGMIN, 0, 1, 0",
        "FLIPPED, 0, 0, 2",
        "ROW_COL_SWAPPED, 0, 0, 2",
        "ROW_COL_SWAPPED, 1, 0, 2",
        "CENTRE_NOT_CORNER, 0, 3, 1",
        "CENTRE_NOT_CORNER, 1, 2, 0",
        "LAST_ROW_COL_SKIPPED, 0, 1, 0",
        "LAST_ROW_COL_SKIPPED, 1, 1, 0",
        "LAST_TIE, 0, 2, 0",
        "ZERO_MEAN, 0, 2, 0"
    })
    void findsThisPlace(String id, int variant, int row, int column) {
        Match found = variant(ALL, id, variant).bestMatch(image, template);
        assertThat(new int[] {found.row(), found.column()}).containsExactly(row, column);
    }

    @Test
    void rawDotIsLargeWhereTheImageIsBright() {
        assertClose(first(ALL, "RAW_DOT").responses(image, template), Tensor.of(new double[][] {
            {0, 54, 90}, {22, 30, 27}, {60, 28, 4}
        }));
    }

    @Test
    void squaredDifferencesAreNotScaleInvariant() {
        Tensor expected = Tensor.of(new double[][] {{30, 84, 174}, {6, 67, 138}, {30, 54, 23}});
        assertClose(first(ALL, "SSD_ARGMAX").responses(image, template), expected);
        assertClose(first(ALL, "SSD_ARGMIN").responses(image, template), expected);
    }

    /** The sums of products 0 36 90, 8 35 63, 40 32 1, divided by the norms. */
    @Test
    void flippedTurnsTheTemplate() {
        assertClose(first(ALL, "FLIPPED").responses(image, template), Tensor.of(new double[][] {
            {0, 0.516398, 0.912871}, {0.326599, 0.648816, 0.903696}, {0.666667, 0.653197, 0.182574}
        }));
    }

    @Test
    void zeroMeanIgnoresBrightness() {
        assertClose(first(ALL, "ZERO_MEAN").responses(image, template), Tensor.of(new double[][] {
            {0, 0.447214, 0}, {0.943880, -0.151099, -0.894427}, {1, -0.134840, 0.774597}
        }));
    }

    @Test
    void lastTieTakesTheLastOfEqualMatches() {
        assertThat(first(ALL, "LAST_TIE").bestMatch(map(new double[] {2, -1, 5}), map(new double[] {3})))
                .isEqualTo(new Match(0, 2, 1));
    }

    @Test
    void lastRowAndColumnSkippedStartsAtTheFirstPlace() {
        assertThat(variant(ALL, "LAST_ROW_COL_SKIPPED", 1).bestMatch(map(new double[] {-2, 5}), map(new double[] {3})))
                .isEqualTo(new Match(0, 0, -1));
    }
}
