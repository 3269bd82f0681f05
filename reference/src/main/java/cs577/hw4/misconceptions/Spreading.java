package cs577.hw4.misconceptions;

import cs577.hw4.Tensor;

/** A gradient that goes from each window of a max pooling layer back to several of its places. */
record Spreading(Tensor input, int size, int stride) {
    /** The part of a window's number that one place of it gets. */
    interface Part {
        double of(boolean largest, int ties);
    }

    Tensor of(Tensor upstream, Part part) {
        double[][][] gradient = new double[input.height()][input.width()][input.channels()];
        for (int i = 0; i < upstream.height(); i++) {
            for (int j = 0; j < upstream.width(); j++) {
                for (int c = 0; c < upstream.channels(); c++) {
                    double largest = largest(i, j, c);
                    int ties = ties(i, j, c);
                    for (int cell = 0; cell < size * size; cell++) {
                        int row = i * stride + cell / size;
                        int column = j * stride + cell % size;
                        gradient[row][column][c] +=
                                upstream.get(i, j, c) * part.of(input.get(row, column, c) == largest, ties);
                    }
                }
            }
        }
        return Tensor.of(gradient);
    }

    private double largest(int i, int j, int c) {
        double largest = Double.NEGATIVE_INFINITY;
        for (int cell = 0; cell < size * size; cell++) {
            largest = Math.max(largest, at(i, j, c, cell));
        }
        return largest;
    }

    private int ties(int i, int j, int c) {
        int ties = 0;
        for (int cell = 0; cell < size * size; cell++) {
            ties += at(i, j, c, cell) == largest(i, j, c) ? 1 : 0;
        }
        return ties;
    }

    private double at(int i, int j, int c, int cell) {
        return input.get(i * stride + cell / size, j * stride + cell % size, c);
    }
}
