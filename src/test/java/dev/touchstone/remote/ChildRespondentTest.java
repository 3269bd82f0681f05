package dev.touchstone.remote;

import static dev.touchstone.remote.Calls.add;
import static dev.touchstone.remote.Calls.words;
import static org.assertj.core.api.Assertions.assertThat;

import dev.touchstone.remote.FakeChild.Script;
import dev.touchstone.remote.FakeChild.Voice;
import dev.touchstone.wire.Captured;
import dev.touchstone.wire.Discovery;
import dev.touchstone.wire.Discovery.Status;
import dev.touchstone.wire.Mutation;
import dev.touchstone.wire.Reply;
import dev.touchstone.wire.ValueCodec;
import dev.touchstone.wire.WireLimits;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class ChildRespondentTest {
    private static final Duration AMPLE = Duration.ofSeconds(60);
    private static final Duration SHORT = Duration.ofMillis(50);
    private static final AnswerLimits LIMITS = new AnswerLimits(AMPLE, AMPLE, 1, 1000);
    private static final Payload PAYLOAD =
            new Payload(Map.of("alice.Sum", new byte[0]), Map.of(), List.of(Adder.class), false);

    private final List<FakeChild> started = new ArrayList<>();
    private final List<ChildRespondent> opened = new ArrayList<>();

    @AfterEach
    void closesWhatItOpened() {
        opened.forEach(ChildRespondent::close);
        assertThat(started).allMatch(FakeChild::killed);
    }

    /** Each start takes the next script; the exit code is always 3. */
    private ChildRespondent respondent(AnswerLimits limits, Script... scripts) {
        Deque<Script> left = new ArrayDeque<>(List.of(scripts));
        ChildLink.Starter starter = () -> {
            FakeChild child = new FakeChild(3, left.remove());
            started.add(child);
            return child;
        };
        ChildRespondent respondent = new ChildRespondent(starter, PAYLOAD, limits);
        opened.add(respondent);
        return respondent;
    }

    private static Script answeringTo(Script calls) {
        return voice -> {
            voice.open();
            calls.run(voice);
        };
    }

    private static final Script SILENT = answeringTo(voice -> {
        voice.next();
        voice.next();
    });

    private static final Script DYING = answeringTo(Voice::next);

    private static final Script GOOD =
            answeringTo(voice -> voice.say(Voice.sum(voice.next().id(), 6, "adding")));

    private static String open(ChildRespondent respondent) {
        return respondent.open(Adder.class).map(Calls::words).orElse("open");
    }

    @Test
    void aSiblingHasLossesOfItsOwn() {
        ChildRespondent respondent = respondent(LIMITS, DYING, DYING, GOOD);
        for (int i = 0; i < 2; i++) {
            assertThat(open(respondent)).isEqualTo("open");
            assertThat(words(respondent.call(add(2, 4)))).startsWith("lost");
        }
        assertThat(open(respondent)).contains("the process was lost 2 times in this question");
        try (ChildRespondent sibling = respondent.sibling()) {
            assertThat(open(sibling)).isEqualTo("open");
        }
    }

    @Test
    void whatARestartTakesIsTimeOfTheSubmission() {
        AnswerLimits limits = new AnswerLimits(AMPLE, Duration.ofMillis(500), 1, 1000);
        Script slow = voice -> {
            try {
                Thread.sleep(600);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
            GOOD.run(voice);
        };
        ChildRespondent respondent = respondent(limits, DYING, slow);
        assertThat(open(respondent)).isEqualTo("open");
        assertThat(words(respondent.call(add(2, 4)))).startsWith("lost");
        assertThat(open(respondent)).contains("time of the whole submission");
    }

    @Test
    void anAnswerAndWhatWasPrintedComeBack() {
        ChildRespondent respondent = respondent(LIMITS, GOOD);
        assertThat(respondent.availability(Adder.class)).isEqualTo(new Availability.Available("alice.Sum"));
        assertThat(open(respondent)).isEqualTo("open");
        assertThat(words(respondent.call(add(1, 2, 3)))).isEqualTo("returned: 6");
        assertThat(respondent.takeOutput()).isEqualTo(new Printed("adding", false));
        assertThat(respondent.takeOutput()).isEqualTo(Printed.NOTHING);
    }

    @Test
    void aChangedArgumentComesBackWithItsContent() {
        ChildRespondent respondent = respondent(LIMITS, answeringTo(voice -> {
            ValueCodec values = new ValueCodec(WireLimits.ofReplies());
            Mutation changed = new Mutation(0, values.encode(new int[] {9}, int[].class));
            byte[] value = values.encode(1, int.class);
            voice.say(new Reply.Returned(voice.next().id(), value, List.of(changed), Captured.NOTHING));
        }));
        respondent.open(Adder.class);
        Outcome.Returned returned = (Outcome.Returned) respondent.call(add(1));
        assertThat(returned.mutations()).singleElement().satisfies(mutation -> {
            assertThat(mutation.argument()).isZero();
            assertThat(mutation.after().orElseThrow()).isEqualTo(new int[] {9});
        });
    }

    @Test
    void aLateReplyLosesTheProcessAndTheNextCheckHasAFreshOne() {
        AnswerLimits limits = new AnswerLimits(SHORT, AMPLE, 1, 1000);
        ChildRespondent respondent = respondent(limits, SILENT, GOOD);
        respondent.open(Adder.class);
        String lost = "lost: timeout | no answer within: 0.05 s";
        assertThat(words(respondent.call(add(1)))).isEqualTo(lost);
        assertThat(started.get(0).killed()).isTrue();
        assertThat(words(respondent.call(add(2)))).isEqualTo(lost);
        assertThat(started).hasSize(1);
        respondent.open(Adder.class);
        assertThat(started).hasSize(2);
    }

    @Test
    void anEndInTheMiddleOfACallIsSaidWithTheExitCode() {
        ChildRespondent respondent = respondent(LIMITS, DYING);
        respondent.open(Adder.class);
        assertThat(words(respondent.call(add(1))))
                .isEqualTo("lost: exit | the process ended during the call: exit code 3; did it call System.exit?");
    }

    @Test
    void aReplyToAnotherRequestIsNoAnswer() {
        ChildRespondent respondent = respondent(
                LIMITS, answeringTo(voice -> voice.say(Voice.sum(voice.next().id() + 1, 6, ""))));
        respondent.open(Adder.class);
        assertThat(words(respondent.call(add(1, 2, 3)))).isEqualTo(notDue());
        assertThat(started.get(0).killed()).isTrue();
    }

    @Test
    void aReplyThatComesBeforeItsRequestIsNoAnswer() {
        ChildRespondent respondent = respondent(LIMITS, answeringTo(voice -> {
            voice.say(Voice.sum(4711, 6, ""));
            voice.next();
        }));
        respondent.open(Adder.class);
        assertThat(words(respondent.call(add(1, 2, 3)))).isEqualTo(notDue());
    }

    @Test
    void aReplyOfAnotherKindIsNoAnswer() {
        ChildRespondent respondent = respondent(
                LIMITS,
                answeringTo(voice -> voice.say(new Reply.Opened(voice.next().id(), Captured.NOTHING))));
        respondent.open(Adder.class);
        assertThat(words(respondent.call(add(1)))).isEqualTo(notDue());
    }

    private static String notDue() {
        return "lost: protocol | the process sent something that is no answer: a reply to another request, or of"
                + " another kind, than was due";
    }

    @Test
    void bytesThatAreNoFrameAreNoAnswer() {
        ChildRespondent respondent = respondent(LIMITS, answeringTo(voice -> {
            voice.next();
            voice.out().write(new byte[] {0x7f, -1, -1, -1, 0});
            voice.out().flush();
            voice.next();
        }));
        respondent.open(Adder.class);
        assertThat(words(respondent.call(add(1))))
                .startsWith("lost: protocol | the process sent something that is no answer: a frame claims 2147483647");
    }

    @Test
    void aValueOfAnotherTypeIsNoAnswer() {
        ChildRespondent respondent = respondent(LIMITS, answeringTo(voice -> {
            byte[] text = new ValueCodec(WireLimits.ofReplies()).encode("six, or so", String.class);
            voice.say(new Reply.Returned(voice.next().id(), text, List.of(), Captured.NOTHING));
        }));
        respondent.open(Adder.class);
        assertThat(words(respondent.call(add(1))))
                .startsWith("lost: protocol | the process sent something that is no answer: ");
    }

    @Test
    void aLostProcessIsReplacedOnlySoOften() {
        ChildRespondent respondent = respondent(LIMITS, DYING, DYING);
        for (int i = 0; i < 2; i++) {
            assertThat(open(respondent)).isEqualTo("open");
            assertThat(words(respondent.call(add(1)))).startsWith("lost: exit");
        }
        assertThat(open(respondent))
                .isEqualTo("skipped-because | not run because: the process was lost 2 times in this question, the last"
                        + " time by exit");
        assertThat(started).hasSize(2);
    }

    @Test
    void aProcessThatIsLostWhileItLoadsCountsToo() {
        Script deadAtLoad = voice -> {
            voice.hello();
            voice.next();
        };
        ChildRespondent respondent = respondent(LIMITS, DYING, deadAtLoad);
        respondent.open(Adder.class);
        respondent.call(add(1));
        assertThat(open(respondent)).startsWith("exit | the process ended during the call");
        assertThat(open(respondent)).startsWith("skipped-because | not run because: the process was lost 2 times");
        assertThat(started).hasSize(2);
    }

    @Test
    void usedUpTimeOfTheSubmissionIsSaidAsTheRubricHasItAndStartsNothing() {
        AnswerLimits limits = new AnswerLimits(AMPLE, SHORT, 5, 1000);
        ChildRespondent respondent = respondent(limits, SILENT);
        respondent.open(Adder.class);
        String isUp = "timeout | time of the whole submission: 0.05 s, used up by earlier calls";
        assertThat(words(respondent.call(add(1)))).isEqualTo("lost: " + isUp);
        assertThat(open(respondent)).isEqualTo(isUp);
        assertThat(words(respondent.call(add(1)))).isEqualTo("lost: " + isUp);
        assertThat(started).hasSize(1);
    }

    @Test
    void whatTheWireTellsOfAnAnswerIsToldOn() {
        ChildRespondent respondent = respondent(LIMITS, answeringTo(voice -> {
            voice.say(new Reply.Threw(
                    voice.next().id(),
                    List.of("alice.Odd"),
                    "no",
                    List.of("alice.Sum.add(Sum.java:7)"),
                    Captured.NOTHING));
            voice.say(new Reply.Refused(voice.next().id(), Reply.Refused.Why.NULL, "", Captured.NOTHING));
            voice.say(new Reply.Threw(
                    voice.next().id(), List.of("java.lang.StackOverflowError"), "", List.of(), Captured.NOTHING));
        }));
        respondent.open(Adder.class);
        assertThat(words(respondent.call(add(1)))).isEqualTo("threw: alice.Odd: no");
        assertThat(words(respondent.call(add(1)))).isEqualTo("refused: null | answer: null");
        assertThat(words(respondent.call(add(1))))
                .isEqualTo("refused: stack-overflow | threw: java.lang.StackOverflowError (endless recursion?)");
    }

    @Test
    void aConstructorThatThrowsIsSaidWithItsFrames() {
        ChildRespondent respondent = respondent(LIMITS, voice -> {
            voice.load(new Discovery(Adder.class.getName(), Status.FOUND, List.of("alice.Sum"), ""));
            voice.say(new Reply.Threw(
                    voice.next().id(),
                    List.of("alice.Odd"),
                    "",
                    List.of("alice.Sum.<init>(Sum.java:3)"),
                    Captured.NOTHING));
        });
        assertThat(open(respondent)).isEqualTo("exception | threw: alice.Odd | at: alice.Sum.<init>(Sum.java:3)");
    }

    @Test
    void aSubmissionThatDiesTwiceWhileItLoadsAnswersNothing() {
        Script deadAtLoad = voice -> {
            voice.hello();
            voice.next();
        };
        ChildRespondent respondent = respondent(LIMITS, deadAtLoad, deadAtLoad);
        assertThat(respondent.availability(Adder.class))
                .isInstanceOfSatisfying(
                        Availability.Unavailable.class,
                        unavailable -> assertThat(words(unavailable.fault())).startsWith("exit | "));
        assertThat(started).hasSize(2);
    }
}
