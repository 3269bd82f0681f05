package cs577.hw4.oracle;

import cs577.hw4.Shape;

/** The kinds of sizes on which a convolution can go wrong. */
enum SizeClass {
    /** One or two rows, columns and filters, one channel. */
    SMALLEST {
        @Override
        Sizes draw(Draw draw) {
            Shape image = new Shape(draw.between(1, 2), draw.between(1, 2), 1);
            return sizes(image, draw.between(1, image.height()), draw.between(1, image.width()), draw);
        }
    },
    /** Neither image nor kernel is square. */
    NON_SQUARE {
        @Override
        Sizes draw(Draw draw) {
            int shorter = draw.between(3, 5);
            int longer = shorter + draw.between(1, 4);
            int channels = draw.between(1, 3);
            return draw.coin()
                    ? sizes(new Shape(shorter, longer, channels), draw.between(1, 2), 3, draw)
                    : sizes(new Shape(longer, shorter, channels), 3, draw.between(1, 2), draw);
        }
    },
    /** More channels than pixels. */
    DEEP {
        @Override
        Sizes draw(Draw draw) {
            int height = draw.between(1, 3);
            int width = draw.between(1, 3);
            Shape image = new Shape(height, width, height * width + draw.between(1, 4));
            return sizes(image, draw.between(1, height), draw.between(1, width), draw);
        }
    },
    /** A kernel without a centre. */
    EVEN_KERNEL {
        @Override
        Sizes draw(Draw draw) {
            Shape image = new Shape(draw.between(4, 7), draw.between(4, 7), draw.between(1, 3));
            return sizes(image, 2 * draw.between(1, 2), 2 * draw.between(1, 2), draw);
        }
    },
    /** The last rows and columns are too few for another step. */
    REMAINDER {
        @Override
        Sizes draw(Draw draw) {
            int stride = draw.between(2, 3);
            int kernel = draw.between(1, 3);
            int height = kernel + stride * draw.between(0, 2) + draw.between(1, stride - 1);
            int width = kernel + stride * draw.between(0, 2) + draw.between(1, stride - 1);
            Shape image = new Shape(height, width, draw.between(1, 3));
            return new Sizes(image, kernel, kernel, draw.between(1, 3), stride);
        }
    };

    abstract Sizes draw(Draw draw);

    private static Sizes sizes(Shape image, int kernelHeight, int kernelWidth, Draw draw) {
        return new Sizes(image, kernelHeight, kernelWidth, draw.between(1, 3), draw.between(1, 3));
    }
}
