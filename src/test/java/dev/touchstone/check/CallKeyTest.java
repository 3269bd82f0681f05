package dev.touchstone.check;

import static org.assertj.core.api.Assertions.assertThat;

import dev.touchstone.remote.Call;
import java.lang.reflect.Method;
import java.util.List;
import org.junit.jupiter.api.Test;

class CallKeyTest {
    @SuppressWarnings("ArrayRecordComponent") // as contracts have them
    private record Grid(int width, double[] values) {}

    interface Api {
        int of(Object value);

        int other(Object value);
    }

    private static List<Object> key(String method, Object value) {
        try {
            Method found = Api.class.getDeclaredMethod(method, Object.class);
            return CallKey.of(new Call(found, List.of(value)));
        } catch (NoSuchMethodException e) {
            throw new IllegalArgumentException(method, e);
        }
    }

    @Test
    void arraysAreComparedByContent() {
        assertThat(key("of", new int[][] {{1}, {2}})).isEqualTo(key("of", new int[][] {{1}, {2}}));
        assertThat(key("of", new int[][] {{1}, {2}})).isNotEqualTo(key("of", new int[][] {{1}, {3}}));
    }

    @Test
    void recordsAreComparedByContentThoughTheyHoldArrays() {
        Object one = List.of(new Grid(1, new double[] {2}));
        assertThat(key("of", one)).isEqualTo(key("of", List.of(new Grid(1, new double[] {2}))));
        assertThat(key("of", one)).isNotEqualTo(key("of", List.of(new Grid(1, new double[] {3}))));
    }

    @Test
    void callsOfDifferentMethodsDiffer() {
        assertThat(key("of", 1)).isNotEqualTo(key("other", 1));
        assertThat(key("of", 1)).isNotEqualTo(key("of", 1L));
    }
}
