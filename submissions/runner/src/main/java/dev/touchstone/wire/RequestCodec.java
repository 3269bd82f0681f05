package dev.touchstone.wire;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Requests as bytes: a tag, the id, then the components in order. */
public final class RequestCodec {
    private static final int LOAD = 1;
    private static final int OPEN = 2;
    private static final int CALL = 3;

    private final WireLimits limits;

    public RequestCodec(WireLimits limits) {
        this.limits = limits;
    }

    /** The payload of a frame. Throws {@link ValueTooLarge} when the request goes beyond the limits or the bounds. */
    public byte[] encode(Request request) throws WireException {
        Sink out = new Sink(limits);
        if (request instanceof Request.Call call) {
            out.u1(CALL);
            out.i8(call.id());
            out.text(call.question(), Bounds.NAME);
            out.text(call.method(), Bounds.NAME);
            out.text(call.descriptor(), Bounds.NAME);
            out.block(call.arguments());
        } else if (request instanceof Request.Open open) {
            out.u1(OPEN);
            out.i8(open.id());
            out.text(open.question(), Bounds.NAME);
        } else {
            load((Request.Load) request, out);
        }
        return out.toBytes();
    }

    /** The request that the payload means. */
    public Request decode(byte[] payload) throws WireException {
        Source in = new Source(payload, limits);
        int tag = in.u1();
        long id = in.i8();
        Request request = switch (tag) {
            case LOAD -> load(id, in);
            case OPEN -> new Request.Open(id, in.text(Bounds.NAME));
            case CALL ->
                new Request.Call(id, in.text(Bounds.NAME), in.text(Bounds.NAME), in.text(Bounds.NAME), in.block());
            default -> throw in.malformed("there is no request with tag " + tag);
        };
        in.end();
        return request;
    }

    private static void load(Request.Load load, Sink out) throws WireException {
        out.u1(LOAD);
        out.i8(load.id());
        out.count(load.classes().size(), Bounds.ENTRIES);
        for (Map.Entry<String, byte[]> entry : load.classes().entrySet()) {
            out.text(entry.getKey(), Bounds.NAME);
            out.block(entry.getValue());
        }
        out.count(load.services().size(), Bounds.ENTRIES);
        for (Map.Entry<String, List<String>> entry : load.services().entrySet()) {
            out.text(entry.getKey(), Bounds.NAME);
            Texts.write(entry.getValue(), Bounds.ENTRIES, Bounds.NAME, out);
        }
        Texts.write(load.questions(), Bounds.QUESTIONS, Bounds.NAME, out);
        if (load.outputLimit() < 0 || load.outputLimit() > Bounds.OUTPUT) {
            throw new WireException("the output limit is " + load.outputLimit() + "; it must be 0 to " + Bounds.OUTPUT);
        }
        out.i4(load.outputLimit());
    }

    private static Request load(long id, Source in) throws WireException {
        Map<String, byte[]> classes = new LinkedHashMap<>();
        for (int left = in.count(Bounds.ENTRIES); left > 0; left--) {
            String name = in.text(Bounds.NAME);
            if (classes.put(name, in.block()) != null) {
                throw in.malformed("the class " + name + " comes twice");
            }
        }
        Map<String, List<String>> services = new LinkedHashMap<>();
        for (int left = in.count(Bounds.ENTRIES); left > 0; left--) {
            String name = in.text(Bounds.NAME);
            if (services.put(name, Texts.read(Bounds.ENTRIES, Bounds.NAME, in)) != null) {
                throw in.malformed("the service " + name + " comes twice");
            }
        }
        List<String> questions = Texts.read(Bounds.QUESTIONS, Bounds.NAME, in);
        int outputLimit = in.i4();
        if (outputLimit < 0 || outputLimit > Bounds.OUTPUT) {
            throw in.malformed("the output limit is " + outputLimit + "; it must be 0 to " + Bounds.OUTPUT);
        }
        return new Request.Load(id, classes, services, questions, outputLimit);
    }
}
