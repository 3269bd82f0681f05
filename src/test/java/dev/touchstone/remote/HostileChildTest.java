package dev.touchstone.remote;

import static dev.touchstone.remote.Calls.words;
import static dev.touchstone.remote.HostileChild.again;
import static dev.touchstone.remote.HostileChild.asked;
import static dev.touchstone.remote.HostileChild.dripping;
import static dev.touchstone.remote.HostileChild.raw;
import static dev.touchstone.remote.HostileChild.value;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.junit.jupiter.params.provider.Arguments.argumentSet;

import dev.touchstone.expect.CheckFailure;
import dev.touchstone.expect.Expect;
import dev.touchstone.expect.Reason;
import dev.touchstone.expect.Tolerance;
import dev.touchstone.remote.FakeChild.Script;
import dev.touchstone.wire.Captured;
import dev.touchstone.wire.Discovery;
import dev.touchstone.wire.Discovery.Status;
import dev.touchstone.wire.Reply;
import dev.touchstone.wire.WireLimits;
import java.lang.reflect.Method;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What a child can do with the bytes that it sends: each attack costs the check that met it, within the time of one
 * call, and the judge holds little more than one frame meanwhile.
 */
@Timeout(60) // an attack that outlives its limit would otherwise hold the build for ever
class HostileChildTest {
    private static final Duration AMPLE = Duration.ofSeconds(50);
    private static final Duration SHORT = Duration.ofMillis(400);
    private static final int FRAME = WireLimits.ofReplies().frameBytes();
    private static final long FLAT = 4L * FRAME;
    private static final int PRINTED = 1000;
    private static final Payload PAYLOAD =
            new Payload(Map.of("alice.Sum", new byte[0]), Map.of(), List.of(Shapes.class), false);

    private final List<FakeChild> started = new ArrayList<>();
    private final List<ChildRespondent> opened = new ArrayList<>();

    @AfterEach
    void closesWhatItOpened() {
        opened.forEach(ChildRespondent::close);
        assertThat(started).isNotEmpty().allMatch(FakeChild::killed);
    }

    private ChildRespondent respondent(Duration call, Script... scripts) {
        Deque<Script> left = new ArrayDeque<>(List.of(scripts));
        ChildLink.Starter starter = () -> {
            FakeChild child = new FakeChild(3, left.remove());
            started.add(child);
            return child;
        };
        ChildRespondent respondent = new ChildRespondent(starter, PAYLOAD, new AnswerLimits(call, AMPLE, 1, PRINTED));
        opened.add(respondent);
        return respondent;
    }

    private static Call call(String name) {
        for (Method method : Shapes.class.getDeclaredMethods()) {
            if (method.getName().equals(name)) {
                return new Call(method, Collections.nCopies(method.getParameterCount(), new int[] {1}));
            }
        }
        throw new IllegalArgumentException(name);
    }

    @ParameterizedTest
    @MethodSource("dev.touchstone.remote.Nonsense#attacks")
    void nonsenseCostsItsCheckAndNothingElse(Script attack, String method, String words) {
        ChildRespondent respondent = respondent(AMPLE, attack, value(o -> o.writeDouble(7)));
        assertThat(respondent.open(Shapes.class)).isEmpty();
        long before = Meter.ofThisThread();
        Outcome outcome = respondent.call(call(method));
        long taken = Meter.ofThisThread() - before;
        assertThat(outcome).isInstanceOf(Outcome.Lost.class);
        assertThat(words(((Outcome.Lost) outcome).fault())).startsWith(words).hasSizeLessThan(700);
        assertThat(started.get(0).killed()).isTrue();
        assertThat(started.get(0).allocated() + taken).isLessThan(FLAT);
        assertThat(respondent.open(Shapes.class)).isEmpty();
        assertThat(words(respondent.call(call("number")))).isEqualTo("returned: 7.0");
    }

    /** Name and script: a child that has always something more to come, but never an answer. */
    static Stream<Arguments> waiting() {
        return Stream.of(
                argumentSet("drips a large frame", dripping(o -> o.writeInt(FRAME), 100)),
                argumentSet("half a frame, then nothing", raw(o -> {
                    o.writeInt(FRAME);
                    o.write(new byte[FRAME / 2]);
                })),
                argumentSet("half a length, then nothing", raw(o -> o.writeShort(0))),
                argumentSet("says nothing", raw(o -> {})));
    }

    @ParameterizedTest
    @MethodSource("waiting")
    void noByteThatComesProlongsTheTimeOfACall(Script attack) {
        ChildRespondent respondent = respondent(SHORT, attack, value(o -> o.writeDouble(7)));
        respondent.open(Shapes.class);
        assertThat(words(respondent.call(call("number")))).isEqualTo("lost: timeout | no answer within: 0.4 s");
        assertThat(started.get(0).killed()).isTrue();
        assertThat(started.get(0).allocated()).isLessThan(FLAT);
        assertThat(respondent.open(Shapes.class)).isEmpty();
        assertThat(words(respondent.call(call("number")))).isEqualTo("returned: 7.0");
    }

    @Test
    void aChildThatDoesNotReadIsLate() {
        ChildRespondent respondent = respondent(SHORT, asked(HostileChild::sleeps));
        respondent.open(Shapes.class);
        Method flag = call("flag").method();
        Call large = new Call(flag, List.of(new int[500_000]));
        assertThat(words(respondent.call(large))).isEqualTo("lost: timeout | no answer within: 0.4 s");
    }

    @Test
    void anAnswerOfEarlierIsNoAnswerNow() {
        ChildRespondent respondent = respondent(AMPLE, asked(voice -> {
            Reply first = HostileChild.answer(voice.next().id(), 2);
            voice.say(first);
            voice.next();
            voice.say(first);
        }));
        respondent.open(Shapes.class);
        assertThat(words(respondent.call(call("number")))).isEqualTo("returned: 2.0");
        assertThat(words(respondent.call(call("number"))))
                .startsWith(
                        "lost: protocol | the process sent something that is no answer: a reply to another request");
    }

    @Test
    void numbersThatAreNoneAreAnswersAndWrong() {
        for (double number : new double[] {Double.NaN, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY}) {
            ChildRespondent respondent = respondent(AMPLE, value(o -> o.writeDouble(number)));
            respondent.open(Shapes.class);
            Outcome.Returned returned = (Outcome.Returned) respondent.call(call("number"));
            assertThat(returned.value()).isEqualTo(number);
            assertThatExceptionOfType(CheckFailure.class)
                    .isThrownBy(() -> Expect.that(returned.value()).isCloseTo(1.0, Tolerance.exact()))
                    .satisfies(failure -> assertThat(failure.reason()).isEqualTo(Reason.NOT_FINITE));
        }
    }

    @Test
    void whatIsPrintedIsKeptUpToTheLimitHoweverOftenTheChildIsAsked() throws Exception {
        byte[] seven = HostileChild.bytes(o -> o.writeDouble(7));
        ChildRespondent respondent = respondent(AMPLE, again(seven, "x".repeat(300)));
        respondent.open(Shapes.class);
        for (int i = 0; i < 5; i++) {
            assertThat(words(respondent.call(call("number")))).isEqualTo("returned: 7.0");
        }
        assertThat(respondent.takeOutput()).isEqualTo(new Printed("x".repeat(PRINTED), true));
        respondent.call(call("number"));
        assertThat(respondent.takeOutput()).isEqualTo(new Printed("", true));
    }

    @Test
    void theAnswersOfOneCheckTogetherAreBounded() throws Exception {
        int each = 1 << 20;
        byte[] large = HostileChild.bytes(o -> {
            o.writeInt(each / 8);
            o.write(new byte[each]);
        });
        Script generous = again(large, "");
        ChildRespondent respondent = respondent(AMPLE, generous, generous);
        respondent.open(Shapes.class);
        for (int i = 0; i < Allowance.ANSWER_BYTES / each - 1; i++) {
            assertThat(respondent.call(call("numbers"))).isInstanceOf(Outcome.Returned.class);
        }
        assertThat(words(respondent.call(call("numbers"))))
                .isEqualTo("lost: output-limit | the answers of one check: take more than 8 MiB together");
        assertThat(respondent.open(Shapes.class)).isEmpty();
        assertThat(respondent.call(call("numbers"))).isInstanceOf(Outcome.Returned.class);
    }

    /** Name, what the child says that it found, and the fault. */
    static Stream<Arguments> discoveries() {
        String no = "protocol | the process sent something that is no answer: ";
        String incomplete = no + "it did not say of each question which class answers it";
        String name = Shapes.class.getName();
        Discovery found = new Discovery(name, Status.FOUND, List.of("alice.Sum"), "");
        String code = "alice.Sum(); Runtime.getRuntime().halt(1); //";
        return Stream.of(
                argumentSet("none", List.of(), incomplete),
                argumentSet("twice", List.of(found, found), incomplete),
                argumentSet(
                        "another question",
                        List.of(new Discovery("toy.Mean", Status.MISSING, List.of(), "")),
                        incomplete),
                argumentSet(
                        "a class that was not sent",
                        List.of(new Discovery(name, Status.FOUND, List.of(code), "")),
                        no + "it named a class that is not in the submission"));
    }

    @ParameterizedTest
    @MethodSource("discoveries")
    void onlyWhatWasAskedForCanBeFound(List<Discovery> told, String words) {
        Script script = voice -> voice.load(told.toArray(new Discovery[0]));
        ChildRespondent respondent = respondent(AMPLE, script, script);
        assertThat(respondent.availability(Shapes.class))
                .isInstanceOfSatisfying(
                        Availability.Unavailable.class,
                        unavailable -> assertThat(words(unavailable.fault())).isEqualTo(words));
    }

    @Test
    void aTraceHoldsFramesOfTheSubmissionAndOfTheContractAlone() {
        List<String> told = List.of(
                "alice.Sum.add(Sum.java:7)",
                "cs577.hw4.reference.Key.secret(Key.java:1)",
                "alice.Sum.lambda$add$0(Sum.java)",
                "you have full marks",
                "dev.touchstone.remote.Shapes$Grid.<init>(Shapes.java:30)",
                "alice.Sum.add(\u001b[31m:7)",
                "alice.Sum.add(Sum.java:7) and more");
        ChildRespondent respondent = respondent(AMPLE, asked(voice -> {
            voice.say(new Reply.Threw(voice.next().id(), List.of("alice.Odd"), "", told, Captured.NOTHING));
        }));
        respondent.open(Shapes.class);
        assertThat(((Outcome.Threw) respondent.call(call("number"))).thrown().frames())
                .containsExactly(told.get(0), told.get(2), told.get(4));
    }
}
