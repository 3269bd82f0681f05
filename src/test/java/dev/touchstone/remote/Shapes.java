package dev.touchstone.remote;

import java.util.List;
import java.util.Set;

/** A question whose answers can be wrong in all the ways that the wire knows. */
interface Shapes {
    /** A value whose sizes must fit its content. */
    Grid grid();

    /** A value that may be nested as deep as one likes. */
    Tree tree();

    double number();

    double[] numbers();

    List<List<Integer>> lists();

    Set<String> names();

    Color color();

    String text();

    boolean flag(int[] numbers);

    @SuppressWarnings("ArrayRecordComponent") // contracts have them
    record Grid(int rows, int columns, double[] cells) {
        public Grid {
            if (rows < 1 || columns < 1 || (long) rows * columns != cells.length) {
                throw new IllegalArgumentException(rows + " x " + columns + " cells are not " + cells.length);
            }
        }
    }

    record Tree(List<Tree> children) {}

    enum Color {
        RED,
        BLUE
    }
}
