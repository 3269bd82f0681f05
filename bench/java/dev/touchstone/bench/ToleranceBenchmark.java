package dev.touchstone.bench;

import dev.touchstone.expect.Tolerance;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** One comparison of two numbers. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class ToleranceBenchmark {
    private final Tolerance tolerance = Tolerance.rounding(27, 12.5);
    private double expected = 1.0 / 3;
    private double actual = 1.0 / 3 + 1e-12;

    @Benchmark
    public boolean close() {
        return tolerance.close(expected, actual);
    }
}
