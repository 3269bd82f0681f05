package dev.touchstone.check;

import dev.touchstone.expect.CheckFailure.Pair;
import dev.touchstone.expect.Rendering;
import dev.touchstone.remote.Call;
import dev.touchstone.remote.Outcome;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;

/** Writes a JUnit test that shows a failure on the student's own machine: the calls of the failing try, in order. */
final class Reproduction {
    private static final int LONGEST = 3_000;
    private static final int MOST_CALLS = 4;

    private Reproduction() {}

    /**
     * The test's source, or empty where it would be too long to be read.
     *
     * @param className the student's class
     * @param calls the calls of the failing try
     * @param pair the compared values, if the check compared any
     */
    static Optional<String> of(String className, List<RecordedCall> calls, Optional<Pair> pair) {
        if (calls.isEmpty() || calls.size() > MOST_CALLS) {
            return Optional.empty();
        }
        String api = calls.get(0).call().method().getDeclaringClass().getSimpleName();
        StringBuilder source = new StringBuilder("@Test\nvoid reproduces() {\n");
        source.append("    ").append(api).append(" answer = new ");
        source.append(className.replace('$', '.')).append("();\n");
        for (int i = 0; i < calls.size(); i++) {
            boolean last = i == calls.size() - 1;
            source.append("    ").append(statement(calls.get(i), last ? pair : Optional.empty()));
        }
        source.append("}\n");
        return source.length() <= LONGEST ? Optional.of(source.toString()) : Optional.empty();
    }

    private static String statement(RecordedCall recorded, Optional<Pair> pair) {
        String expression = "answer." + expression(recorded.call());
        if (recorded.outcome() instanceof Outcome.Returned returned) {
            boolean compared = pair.filter(p -> Objects.deepEquals(p.actual(), returned.value()))
                    .isPresent();
            if (compared) {
                Object expected = pair.orElseThrow().expected();
                String assertion = expected.getClass().isArray() ? "assertArrayEquals" : "assertEquals";
                return assertion + "(" + JavaSource.of(expected) + ", " + expression + ");\n";
            }
            return expression + "; // gives " + oneLine(Rendering.text(returned.value())) + "\n";
        }
        if (recorded.outcome() instanceof Outcome.Threw threw) {
            return expression + "; // throws " + oneLine(threw.thrown().type()) + "\n";
        }
        return expression + "; // gives no answer\n";
    }

    private static String expression(Call call) {
        return call.method().getName()
                + call.arguments().stream().map(JavaSource::of).collect(Collectors.joining(", ", "(", ")"));
    }

    /** Text of the student's as a comment: one line, and no backslash that Java would take for a Unicode escape. */
    private static String oneLine(String text) {
        return text.replaceAll("\\s+", " ").replace("\\", "\\\\");
    }
}
