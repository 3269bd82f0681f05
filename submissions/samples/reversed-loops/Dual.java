package backwards;

/** A number and how fast it changes when one thing is moved: the derivative comes along with the value. */
record Dual(double value, double slope) {
    /** A number that does not change. */
    static Dual fixed(double value) {
        return new Dual(value, 0);
    }

    Dual plus(Dual other) {
        return new Dual(value + other.value, slope + other.slope);
    }

    Dual times(double factor) {
        return new Dual(value * factor, slope * factor);
    }

    /** ln(1 + e^x), whose derivative is the sigmoid. */
    Dual softplus() {
        double small = Math.exp(-Math.abs(value));
        double sigmoid = (value < 0 ? small : 1) / (1 + small);
        return new Dual(Math.max(value, 0) + Math.log1p(small), slope * sigmoid);
    }
}
