package dev.touchstone.wire;

import java.util.ArrayList;
import java.util.List;

/** Replies as bytes: a tag, the id (but for Hello), then the components in order. */
public final class ReplyCodec {
    private static final int HELLO = 1;
    private static final int LOADED = 2;
    private static final int OPENED = 3;
    private static final int RETURNED = 4;
    private static final int THREW = 5;
    private static final int REFUSED = 6;

    private final WireLimits limits;

    public ReplyCodec(WireLimits limits) {
        this.limits = limits;
    }

    /** The payload of a frame. Throws {@link ValueTooLarge} when the reply goes beyond the limits or the bounds. */
    public byte[] encode(Reply reply) throws WireException {
        Sink out = new Sink(limits);
        if (reply instanceof Reply.Hello hello) {
            out.u1(HELLO);
            out.i4(hello.protocol());
            out.text(hello.javaVersion(), Bounds.NAME);
        } else if (reply instanceof Reply.Returned returned) {
            out.u1(RETURNED);
            out.i8(returned.id());
            out.block(returned.value());
            mutations(returned.mutations(), out);
            captured(returned.output(), out);
        } else if (reply instanceof Reply.Opened opened) {
            out.u1(OPENED);
            out.i8(opened.id());
            captured(opened.output(), out);
        } else if (reply instanceof Reply.Loaded loaded) {
            out.u1(LOADED);
            out.i8(loaded.id());
            discoveries(loaded.discoveries(), out);
        } else if (reply instanceof Reply.Threw threw) {
            out.u1(THREW);
            out.i8(threw.id());
            Texts.write(threw.types(), Bounds.TYPES, Bounds.NAME, out);
            out.text(threw.message(), Bounds.MESSAGE);
            Texts.write(threw.frames(), Bounds.FRAMES, Bounds.FRAME, out);
            captured(threw.output(), out);
        } else {
            Reply.Refused refused = (Reply.Refused) reply;
            out.u1(REFUSED);
            out.i8(refused.id());
            out.constant(refused.why());
            out.text(refused.detail(), Bounds.EXPLANATION);
            captured(refused.output(), out);
        }
        return out.toBytes();
    }

    /** The reply that the payload claims. */
    public Reply decode(byte[] payload) throws WireException {
        Source in = new Source(payload, limits);
        int tag = in.u1();
        Reply reply = tag == HELLO ? new Reply.Hello(in.i4(), in.text(Bounds.NAME)) : answer(tag, in.i8(), in);
        in.end();
        return reply;
    }

    private static Reply answer(int tag, long id, Source in) throws WireException {
        return switch (tag) {
            case LOADED -> new Reply.Loaded(id, discoveries(in));
            case OPENED -> new Reply.Opened(id, captured(in));
            case RETURNED -> new Reply.Returned(id, in.block(), mutations(in), captured(in));
            case THREW ->
                new Reply.Threw(
                        id,
                        Texts.read(Bounds.TYPES, Bounds.NAME, in),
                        in.text(Bounds.MESSAGE),
                        Texts.read(Bounds.FRAMES, Bounds.FRAME, in),
                        captured(in));
            case REFUSED ->
                new Reply.Refused(
                        id, in.constant(Reply.Refused.Why.values()), in.text(Bounds.EXPLANATION), captured(in));
            default -> throw in.malformed("there is no reply with tag " + tag);
        };
    }

    private static void captured(Captured output, Sink out) throws WireException {
        out.text(output.text(), Bounds.OUTPUT);
        out.u1(output.truncated() ? 1 : 0);
    }

    private static Captured captured(Source in) throws WireException {
        return new Captured(in.text(Bounds.OUTPUT), in.bool());
    }

    private static void mutations(List<Mutation> mutations, Sink out) throws WireException {
        out.count(mutations.size(), Bounds.ARGUMENTS);
        for (Mutation mutation : mutations) {
            out.u1(mutation.argument());
            out.block(mutation.after());
        }
    }

    private static List<Mutation> mutations(Source in) throws WireException {
        int count = in.count(Bounds.ARGUMENTS);
        List<Mutation> mutations = new ArrayList<>(count);
        int last = -1;
        for (int i = 0; i < count; i++) {
            int argument = in.u1();
            if (argument <= last) {
                throw in.malformed("argument " + argument + " is reported after argument " + last);
            }
            last = argument;
            mutations.add(new Mutation(argument, in.block()));
        }
        return mutations;
    }

    private static void discoveries(List<Discovery> discoveries, Sink out) throws WireException {
        out.count(discoveries.size(), Bounds.QUESTIONS);
        for (Discovery discovery : discoveries) {
            out.text(discovery.question(), Bounds.NAME);
            out.constant(discovery.status());
            Texts.write(discovery.classNames(), Bounds.CLASSES, Bounds.NAME, out);
            out.text(discovery.explanation(), Bounds.EXPLANATION);
        }
    }

    private static List<Discovery> discoveries(Source in) throws WireException {
        Discovery.Status[] statuses = Discovery.Status.values();
        int count = in.count(Bounds.QUESTIONS);
        List<Discovery> discoveries = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            discoveries.add(new Discovery(
                    in.text(Bounds.NAME),
                    in.constant(statuses),
                    Texts.read(Bounds.CLASSES, Bounds.NAME, in),
                    in.text(Bounds.EXPLANATION)));
        }
        return discoveries;
    }
}
