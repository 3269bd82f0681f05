package dev.touchstone.remote;

import static org.assertj.core.api.Assertions.assertThat;

import dev.touchstone.expect.Reason;
import dev.touchstone.wire.WireException;
import java.lang.reflect.Method;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.GenerationMode;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.lifecycle.BeforeContainer;

/**
 * Whatever becomes of the bytes on their way, the judge has an outcome for each call and allocates no more than the
 * bytes that came explain. Each seed is one case; {@code -Dfuzz.cases} says how many.
 */
class DamagedTrafficProperties {
    private static final int CASES = Integer.getInteger("fuzz.cases", 5000);
    private static final int CALLS = 4;

    /** Long enough never to be reached: the child answers at once or ends. */
    private static final Duration AMPLE = Duration.ofSeconds(60);

    /** In bytes, for the whole case with its few KB of traffic; 153 KB were the most that was measured. */
    private static final long MOST = 512 << 10;

    private static final Payload PAYLOAD =
            new Payload(Map.of("alice.Sum", new byte[0]), Map.of(), List.of(Shapes.class), false);
    private static final Set<Reason> LOSSES = Set.of(Reason.PROTOCOL, Reason.EXIT);

    @Provide
    Arbitrary<Integer> seeds() {
        return Arbitraries.integers().between(1, CASES);
    }

    /** The first case pays for loading classes. */
    @BeforeContainer
    static void warmUp() throws WireException {
        allocatedIn(0);
    }

    @Property(generation = GenerationMode.EXHAUSTIVE)
    void everyCallHasAnOutcomeAndTheJudgesMemoryStaysFlat(@ForAll("seeds") int seed) throws WireException {
        assertThat(allocatedIn(seed)).isLessThan(MOST);
    }

    private static long allocatedIn(int seed) throws WireException {
        Random random = new Random(seed);
        DamagedTraffic traffic = new DamagedTraffic(random, 2 + random.nextInt(CALLS));
        ReflexChild child = new ReflexChild(traffic);
        long before = Meter.ofThisThread();
        try (ChildRespondent respondent =
                new ChildRespondent(() -> child, PAYLOAD, new AnswerLimits(AMPLE, AMPLE, 0, 1000))) {
            assertThat(respondent.availability(Shapes.class)).isEqualTo(new Availability.Available("alice.Sum"));
            respondent
                    .open(Shapes.class)
                    .ifPresent(fault ->
                            assertThat(traffic.over()).as(Calls.words(fault)).isTrue());
            for (Method method : methods(random)) {
                List<Object> arguments = Collections.nCopies(method.getParameterCount(), new int[] {1, 2});
                Outcome outcome = respondent.call(new Call(method, arguments));
                if (outcome instanceof Outcome.Lost lost) {
                    assertThat(traffic.over()).as(Calls.words(lost.fault())).isTrue();
                    assertThat(lost.fault().reason()).isIn(LOSSES);
                }
            }
            respondent.takeOutput();
        }
        return Meter.ofThisThread() - before + child.allocated();
    }

    private static List<Method> methods(Random random) {
        List<Method> methods = new ArrayList<>(List.of(Shapes.class.getDeclaredMethods()));
        methods.sort((one, other) -> one.getName().compareTo(other.getName()));
        Collections.shuffle(methods, random);
        return methods.subList(0, CALLS);
    }
}
