package dev.touchstone.check;

import static org.assertj.core.api.Assertions.assertThat;

import dev.touchstone.check.SourceLab.Grid;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JavaSourceTest {
    private static final Object[] VALUES = {
        true,
        'x',
        '\'',
        '\n',
        '\u2028',
        (byte) -3,
        (short) 300,
        Integer.MIN_VALUE,
        Long.MIN_VALUE,
        3L,
        3.0,
        -0.0,
        0.1,
        1e9,
        -4e12,
        1e300,
        Double.MIN_VALUE,
        Double.NaN,
        Double.POSITIVE_INFINITY,
        0.1f,
        3f,
        Float.NaN,
        Float.NEGATIVE_INFINITY,
        "",
        "plain",
        "\"quoted\" \\ back\\u0041 \r\n\t\0 \u2028 é \ud83d half",
        DayOfWeek.FRIDAY,
        new byte[] {1, -1},
        new char[] {'a', '\\'},
        new long[] {1, 5_000_000_000L},
        new float[] {1, 0.5f, Float.NaN},
        new double[] {1, -2, -0.0, 0.5, 1e10, Double.NEGATIVE_INFINITY},
        new double[][] {{1}, {}},
        new boolean[] {true},
        new String[] {"a", "b"},
        new DayOfWeek[] {DayOfWeek.MONDAY},
        List.of(1.0, 2.5),
        List.of(List.of(3), List.of()),
        Set.of(DayOfWeek.MONDAY, DayOfWeek.SUNDAY),
    };

    @Test
    void everySourceCompilesAndMakesAnEqualValue(@TempDir Path folder) throws Exception {
        String sources = List.of(VALUES).stream().map(JavaSource::of).collect(Collectors.joining(",\n        "));
        Class<?> made = SourceLab.compiled(folder, "Made", """
                import java.time.DayOfWeek;
                import java.util.*;

                public class Made {
                    public static final Object[] VALUES = {
                        %s
                    };
                }
                """.formatted(sources));
        Object[] values = (Object[]) made.getField("VALUES").get(null);
        assertThat(values).hasSameSizeAs(VALUES);
        for (int i = 0; i < VALUES.length; i++) {
            assertThat(Objects.deepEquals(values[i], VALUES[i]))
                    .as(JavaSource.of(VALUES[i]))
                    .isTrue();
        }
    }

    @Test
    void aRecordIsMadeByItsConstructor(@TempDir Path folder) throws Exception {
        String source = JavaSource.of(new Grid(2, 3, new double[] {1, 2.5}));
        assertThat(source).isEqualTo("new Grid(2, 3.0, new double[] {1, 2.5})");
        Class<?> made = SourceLab.compiled(
                folder,
                "Made",
                "import dev.touchstone.check.SourceLab.Grid; public class Made { public static final Grid GRID = "
                        + source + "; }");
        Grid grid = (Grid) made.getField("GRID").get(null);
        assertThat(grid.width()).isEqualTo(2);
        assertThat(grid.scale()).isEqualTo(3);
        assertThat(grid.values()).containsExactly(1, 2.5);
    }

    @Test
    void setsAreWrittenInOneOrder() {
        assertThat(JavaSource.of(new LinkedHashSet<>(List.of("b", "a")))).isEqualTo("Set.of(\"a\", \"b\")");
    }
}
