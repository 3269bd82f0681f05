package dev.touchstone.remote;

import static dev.touchstone.remote.HostileChild.answer;
import static dev.touchstone.remote.HostileChild.asked;
import static dev.touchstone.remote.HostileChild.raw;
import static dev.touchstone.remote.HostileChild.said;
import static dev.touchstone.remote.HostileChild.value;
import static org.junit.jupiter.params.provider.Arguments.argumentSet;

import dev.touchstone.remote.FakeChild.Script;
import dev.touchstone.remote.FakeChild.Voice;
import dev.touchstone.wire.Captured;
import dev.touchstone.wire.Mutation;
import dev.touchstone.wire.Reply;
import dev.touchstone.wire.WireLimits;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.Arguments;

/** Everything that a child can send and that is no answer. */
final class Nonsense {
    private static final int FRAME = WireLimits.ofReplies().frameBytes();

    private Nonsense() {}

    /** Name, script, the method that is called, and how the fault's words begin. */
    static Stream<Arguments> attacks() {
        String no = "protocol | the process sent something that is no answer: ";
        return Stream.of(
                argumentSet("pre-sent answer", said(answer(1, 2)), "number", no + "a reply to another request"),
                argumentSet("pre-sent flood", flood(), "number", no + "a reply to another request"),
                argumentSet("second hello", said(new Reply.Hello(1, "17")), "number", no + "a reply to another"),
                argumentSet("loads again", said(new Reply.Loaded(1, List.of())), "number", no + "a reply to another"),
                argumentSet("opens again", said(new Reply.Opened(1, Captured.NOTHING)), "number", no + "a reply to"),
                argumentSet(
                        "guessed id",
                        asked(voice -> voice.say(answer(voice.next().id() + 1, 2))),
                        "number",
                        no),
                argumentSet(
                        "another kind",
                        asked(voice -> {
                            voice.say(new Reply.Opened(voice.next().id(), Captured.NOTHING));
                        }),
                        "number",
                        no + "a reply to another request, or of another kind"),
                argumentSet("huge length", raw(o -> o.writeInt(Integer.MAX_VALUE)), "number", no + "a frame claims"),
                argumentSet("negative length", raw(o -> o.writeInt(-5)), "number", no + "a frame claims -5 bytes"),
                argumentSet("empty frame", raw(o -> o.writeInt(0)), "number", no + "a frame claims 0 bytes"),
                argumentSet("one byte too many", raw(o -> o.writeInt(FRAME + 1)), "number", no + "a frame claims"),
                argumentSet("endless garbage", asked(voice -> endless(voice, 0x41)), "number", no + "a frame claims"),
                argumentSet("endless zeros", asked(voice -> endless(voice, 0)), "number", no + "a frame claims 0"),
                argumentSet("unknown tag", raw(o -> framed(o, 77, 0, 0, 0, 0, 0, 0, 0, 0)), "number", no + "before"),
                argumentSet("no id", raw(o -> framed(o, 4)), "number", no + "before byte 1: 8 bytes are needed"),
                argumentSet(
                        "half a frame, then the end",
                        asked(voice -> {
                            voice.next();
                            voice.out().write(new byte[] {0, 0, 1, 0, 4, 0});
                        }),
                        "number",
                        no + "the stream ended within a frame, after 2 of 256"),
                argumentSet(
                        "half a length, then the end",
                        asked(voice -> {
                            voice.next();
                            voice.out().write(new byte[] {0, 0});
                        }),
                        "number",
                        no + "the stream ended within a frame's length"),
                argumentSet("value cut short", value(o -> o.writeInt(0)), "number", no + "before byte 0: 8 bytes"),
                argumentSet(
                        "value and more", value(o -> o.write(new byte[9])), "number", no + "before byte 8: 1 bytes"),
                argumentSet("secret NaN", value(o -> o.writeLong(0x7ff8_0000_0000_0001L)), "number", no + "before"),
                argumentSet("huge array", value(o -> o.writeInt(Integer.MAX_VALUE)), "numbers", no + "before byte 4"),
                argumentSet("negative array", value(o -> o.writeInt(-1)), "numbers", no + "before byte 4: -1 elements"),
                argumentSet(
                        "deep tree",
                        value(o -> {
                            for (int i = 0; i < 100_000; i++) {
                                o.writeInt(1);
                            }
                        }),
                        "tree",
                        no + "component children, element 0"),
                argumentSet(
                        "broad tree",
                        value(o -> {
                            o.writeInt(500_000);
                            o.write(new byte[2_000_000]);
                        }),
                        "tree",
                        no + "component children: before byte 4: holds more than"),
                argumentSet(
                        "many lists",
                        value(o -> {
                            o.writeInt(300_000);
                            o.write(new byte[1_200_000]);
                        }),
                        "lists",
                        no + "before byte 4: holds more than"),
                argumentSet("sizes that do not fit", value(o -> grid(o, 2, 3, 1)), "grid", no + "before byte 20: the"),
                argumentSet("no rows", value(o -> grid(o, 0, 3, 0)), "grid", no + "before byte 12: the constructor"),
                argumentSet("negative rows", value(o -> grid(o, -1, -1, 1)), "grid", no + "before byte 20: the"),
                argumentSet("sizes over the int", value(o -> grid(o, 1 << 16, 1 << 16, 0)), "grid", no + "before byte"),
                argumentSet(
                        "set with a twin",
                        value(o -> {
                            o.writeInt(2);
                            o.write(new byte[] {0, 0, 0, 1, 'a', 0, 0, 0, 1, 'a'});
                        }),
                        "names",
                        no + "element 1: before byte 14"),
                argumentSet(
                        "huge set",
                        value(o -> {
                            o.writeInt(5000);
                            o.write(new byte[20_000]);
                        }),
                        "names",
                        no + "before byte 4: 5000 elements are more than a set may hold"),
                argumentSet(
                        "no such constant", value(o -> o.writeShort(2)), "color", no + "before byte 2: there is no"),
                argumentSet("no boolean", value(o -> o.writeByte(2)), "flag", no + "before byte 1: a boolean"),
                argumentSet("no UTF-8", value(o -> o.write(new byte[] {0, 0, 0, 1, (byte) 0xff})), "text", no),
                argumentSet("text longer than its frame", value(o -> o.writeInt(1 << 30)), "text", no + "before byte"),
                argumentSet(
                        "changed what was not there",
                        asked(voice -> {
                            List<Mutation> third = List.of(new Mutation(2, new byte[0]));
                            voice.say(new Reply.Returned(voice.next().id(), new byte[] {1}, third, Captured.NOTHING));
                        }),
                        "flag",
                        no + "a change of an argument that the method does not have"),
                argumentSet(
                        "changed to nonsense",
                        asked(voice -> {
                            List<Mutation> first = List.of(new Mutation(0, new byte[] {9}));
                            voice.say(new Reply.Returned(voice.next().id(), new byte[] {1}, first, Captured.NOTHING));
                        }),
                        "flag",
                        no + "before byte 0: 4 bytes are needed"));
    }

    private static void framed(DataOutputStream out, int... payload) throws IOException {
        out.writeInt(payload.length);
        for (int b : payload) {
            out.writeByte(b);
        }
    }

    private static void grid(DataOutputStream out, int rows, int columns, int cells) throws IOException {
        out.writeInt(rows);
        out.writeInt(columns);
        out.writeInt(cells);
        for (int i = 0; i < cells; i++) {
            out.writeDouble(i);
        }
    }

    private static void endless(Voice voice, int b) throws IOException {
        byte[] many = new byte[1 << 16];
        Arrays.fill(many, (byte) b);
        while (true) {
            voice.out().write(many);
        }
    }

    /** Well-formed answers without end, each as large as a frame may be. */
    private static Script flood() {
        byte[] large = new byte[FRAME - 100];
        return asked(voice -> {
            while (true) {
                voice.say(new Reply.Returned(1, large, List.of(), Captured.NOTHING));
            }
        });
    }
}
