package dev.touchstone.remote;

import dev.touchstone.remote.FakeChild.Script;
import dev.touchstone.remote.FakeChild.Voice;
import dev.touchstone.wire.Captured;
import dev.touchstone.wire.Reply;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** What a hostile child sends in place of an answer to a call of {@link Shapes}. */
final class HostileChild {
    private HostileChild() {}

    /** Writes whatever it wants to be bytes. */
    interface Bytes {
        void to(DataOutputStream out) throws IOException;
    }

    /** A child that is well-behaved until the first call comes, and then does this. */
    static Script asked(Script attack) {
        return voice -> {
            voice.open(Shapes.class);
            attack.run(voice);
        };
    }

    /** A child that sends these bytes, framed or not as they are, when it is asked, and then waits. */
    static Script raw(Bytes bytes) {
        return asked(voice -> {
            voice.next();
            DataOutputStream out = new DataOutputStream(voice.out());
            bytes.to(out);
            out.flush();
            voice.next();
        });
    }

    /** A child that answers with the id that is due, and these bytes in place of the value. */
    static Script value(Bytes value) {
        return asked(voice -> {
            voice.say(new Reply.Returned(voice.next().id(), bytes(value), List.of(), Captured.NOTHING));
            voice.next();
        });
    }

    /** A child that answers each call with the same value and the same printed text, as long as it is asked. */
    static Script again(byte[] value, String printed) {
        return asked(voice -> {
            while (true) {
                Captured output = new Captured(printed, false);
                voice.say(new Reply.Returned(voice.next().id(), value, List.of(), output));
            }
        });
    }

    /** A child that sends these bytes one at a time, again and again, so that there is always something coming. */
    static Script dripping(Bytes start, int pauseMilliseconds) {
        return asked(voice -> {
            voice.next();
            for (byte b : bytes(start)) {
                drip(voice, b, pauseMilliseconds);
            }
            while (true) {
                drip(voice, 0, pauseMilliseconds);
            }
        });
    }

    private static void drip(Voice voice, int b, int pauseMilliseconds) throws IOException {
        voice.out().write(b);
        voice.out().flush();
        sleep(pauseMilliseconds);
    }

    /** A child that does nothing, and reads nothing, for longer than any test takes. */
    static void sleeps(Voice voice) throws IOException {
        sleep(600_000);
    }

    private static void sleep(int milliseconds) throws IOException {
        try {
            TimeUnit.MILLISECONDS.sleep(milliseconds);
        } catch (InterruptedException e) {
            throw new IOException("nobody interrupts this thread", e);
        }
    }

    /** A child that says all this when it is opened, before it is asked. */
    static Script said(Reply... replies) {
        return asked(voice -> {
            for (Reply reply : replies) {
                voice.say(reply);
            }
            voice.next();
        });
    }

    /** A right answer to a call of {@code number}. */
    static Reply answer(long id, double number) {
        byte[] value = ByteBuffer.allocate(Double.BYTES).putDouble(number).array();
        return new Reply.Returned(id, value, List.of(), Captured.NOTHING);
    }

    static byte[] bytes(Bytes bytes) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        bytes.to(new DataOutputStream(out));
        return out.toByteArray();
    }
}
