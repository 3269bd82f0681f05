package cs577.hw4.oracle;

/** Who says what is right, and how far from it the reference may be; see {@link Deviation}. */
enum Authority {
    /** Double precision, so what differs is the order of summation. */
    PYTORCH("pytorch", 1e-9),
    /** Single precision: 2^-24 for each of up to a few hundred terms. */
    ONNX_RUNTIME("onnxruntime", 1e-5),
    /** Counts and orders, tried one by one. */
    BRUTE_FORCE("brute force", 0);

    private final String label;
    private final double tolerance;

    Authority(String label, double tolerance) {
        this.label = label;
        this.tolerance = tolerance;
    }

    double tolerance() {
        return tolerance;
    }

    @Override
    public String toString() {
        return label;
    }
}
