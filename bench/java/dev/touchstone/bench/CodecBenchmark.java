package dev.touchstone.bench;

import cs577.hw4.Tensor;
import dev.touchstone.wire.ValueCodec;
import dev.touchstone.wire.WireException;
import dev.touchstone.wire.WireLimits;
import java.lang.reflect.Type;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** A feature map of so many pixels and three channels, to bytes and back. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class CodecBenchmark {
    /** The side of a square feature map. */
    @Param({"1", "8", "64"})
    public int side;

    private final ValueCodec codec = new ValueCodec(WireLimits.ofReplies());
    private final Type type = Tensor.class;
    private Tensor value;
    private byte[] bytes;

    @Setup
    public void make() throws WireException {
        double[] values = IntStream.range(0, side * side * 3).mapToDouble(i -> Math.sin(i)).toArray();
        value = new Tensor(side, side, 3, values);
        bytes = codec.encode(value, type);
    }

    @Benchmark
    public byte[] encode() throws WireException {
        return codec.encode(value, type);
    }

    @Benchmark
    public Object decode() throws WireException {
        return codec.decode(bytes, type);
    }
}
