package dev.touchstone.remote;

import dev.touchstone.wire.Reply;
import dev.touchstone.wire.ValueCodec;
import dev.touchstone.wire.WireException;
import dev.touchstone.wire.WireLimits;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * A piece of the tape: the calls that one check makes as long as every answer is right, with these answers. It can be
 * played to a respondent in one go, because a check is a function of its seed and of the answers that it gets.
 *
 * @param api the question's interface
 * @param calls in their order, on one fresh instance
 */
public record Segment(Class<?> api, List<Taped> calls) {
    /** Takes a copy of the calls. */
    public Segment {
        calls = List.copyOf(calls);
    }

    /** The segment of a check about which nothing is known. */
    public static Segment empty(Class<?> api) {
        return new Segment(api, List.of());
    }

    /**
     * One call, with its arguments and its right answer as they go over the wire.
     *
     * @param right what the reference did
     * @param arguments by {@link ValueCodec#encodeAll}
     * @param answer by {@link ValueCodec#encode}; empty if the reference threw
     * @param codec knows the types of all calls of its segment; like these, it is used by one thread
     */
    @SuppressWarnings("ArrayRecordComponent") // bytes that are compared by content, in methods of their own
    public record Taped(Call call, Outcome right, byte[] arguments, byte[] answer, ValueCodec codec) {
        private static final byte[] NONE = {};

        private static Taped of(Call call, Outcome right, ValueCodec codec) {
            byte[] answer = right instanceof Outcome.Returned returned ? answer(call, returned.value(), codec) : NONE;
            return new Taped(call, right, arguments(call, codec), answer, codec);
        }

        /** True if the other call is the same method with the same arguments, bit for bit. */
        public boolean isCall(Call other) {
            return call.method().equals(other.method()) && Arrays.equals(arguments, arguments(other, codec));
        }

        /**
         * True if a check cannot tell this outcome from the right one: the same value bit for bit and no changed
         * argument, or an exception of the same types.
         */
        public boolean isRight(Outcome outcome) {
            if (outcome == right) {
                return true;
            }
            if (outcome instanceof Outcome.Threw threw && right instanceof Outcome.Threw expected) {
                return threw.thrown().types().equals(expected.thrown().types());
            }
            return outcome instanceof Outcome.Returned returned
                    && right instanceof Outcome.Returned
                    && returned.mutations().isEmpty()
                    && Arrays.equals(answer, answer(call, returned.value(), codec));
        }

        /** The same of a reply that was not decoded yet. */
        boolean isRight(Reply.Returned reply) {
            return right instanceof Outcome.Returned
                    && reply.mutations().isEmpty()
                    && Arrays.equals(answer, reply.value());
        }

        /** The right outcome as an object of its own, which nobody else can change. */
        public Outcome copyOfRight() {
            if (!(right instanceof Outcome.Returned)) {
                return right;
            }
            try {
                return new Outcome.Returned(codec.decode(answer, call.method().getGenericReturnType()), List.of());
            } catch (WireException e) {
                throw new IllegalStateException("the reference's answer cannot be read again", e);
            }
        }

        private static byte[] arguments(Call call, ValueCodec codec) {
            try {
                return codec.encodeAll(call.arguments().toArray(), call.method().getGenericParameterTypes());
            } catch (WireException e) {
                throw new IllegalArgumentException(
                        "a check calls " + call.method().getName() + " with arguments that cannot be sent: "
                                + e.getMessage(),
                        e);
            }
        }

        private static byte[] answer(Call call, Object value, ValueCodec codec) {
            try {
                return codec.encode(value, call.method().getGenericReturnType());
            } catch (WireException e) {
                throw new IllegalStateException("a value that came over the wire does not fit it", e);
            }
        }
    }

    /** What came of a segment that was played. */
    public boolean isRight(List<Outcome> outcomes) {
        if (outcomes.size() != calls.size()) {
            return false;
        }
        for (int i = 0; i < calls.size(); i++) {
            if (!calls.get(i).isRight(outcomes.get(i))) {
                return false;
            }
        }
        return true;
    }

    /** Records what a check asked of the reference. */
    public static Segment of(Class<?> api, List<Call> calls, List<Outcome> answers) {
        List<Taped> taped = new ArrayList<>();
        ValueCodec codec = new ValueCodec(WireLimits.ofReplies());
        for (int i = 0; i < calls.size(); i++) {
            taped.add(Taped.of(calls.get(i), answers.get(i), codec));
        }
        return new Segment(api, taped);
    }
}
