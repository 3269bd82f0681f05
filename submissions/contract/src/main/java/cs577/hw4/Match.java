package cs577.hw4;

import java.util.Objects;

/**
 * Where a template fits best, see {@link TemplateMatching}. Equal when all three are; 0.0 equals -0.0.
 *
 * @param row row of the top-left corner of the window, from 0
 * @param column column of the top-left corner of the window, from 0
 * @param score the response there
 */
public record Match(int row, int column, double score) {
    @Override
    public boolean equals(Object other) {
        return other instanceof Match that
                && row == that.row
                && column == that.column
                && Numbers.equal(score, that.score);
    }

    @Override
    public int hashCode() {
        return 31 * Objects.hash(row, column) + Numbers.hash(score);
    }
}
