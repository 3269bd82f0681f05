package dev.touchstone.remote;

import dev.touchstone.remote.Shapes.Color;
import dev.touchstone.remote.Shapes.Grid;
import dev.touchstone.remote.Shapes.Tree;
import dev.touchstone.wire.Captured;
import dev.touchstone.wire.Discovery;
import dev.touchstone.wire.Mutation;
import dev.touchstone.wire.Reply;
import dev.touchstone.wire.Request;
import dev.touchstone.wire.ValueCodec;
import dev.touchstone.wire.WireException;
import dev.touchstone.wire.WireLimits;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.Set;

/** What a well-behaved child says, with answers made of a seed. */
final class Traffic {
    private static final ValueCodec VALUES = new ValueCodec(WireLimits.ofReplies());

    private final Random random;

    Traffic(Random random) {
        this.random = random;
    }

    static Reply hello() {
        return new Reply.Hello(Reply.Hello.PROTOCOL, "17");
    }

    Reply to(Request request) throws WireException {
        if (request instanceof Request.Load load) {
            return new Reply.Loaded(
                    load.id(),
                    List.of(new Discovery(
                            Shapes.class.getName(), Discovery.Status.FOUND, List.of("alice.Sum"), "words")));
        }
        return request instanceof Request.Call call ? to(call) : new Reply.Opened(request.id(), printed());
    }

    private Reply to(Request.Call call) throws WireException {
        return switch (random.nextInt(8)) {
            case 0 ->
                new Reply.Threw(
                        call.id(),
                        List.of("alice.Odd", "java.lang.RuntimeException"),
                        "no " + random.nextInt(),
                        List.of("alice.Sum.add(Sum.java:7)"),
                        printed());
            case 1 ->
                new Reply.Refused(
                        call.id(), List.of(Reply.Refused.Why.values()).get(random.nextInt(3)), "why", printed());
            default -> new Reply.Returned(call.id(), value(call.method()), mutations(call.method()), printed());
        };
    }

    private Captured printed() {
        return random.nextInt(3) > 0 ? Captured.NOTHING : new Captured("printed ä\n", random.nextBoolean());
    }

    private static List<Mutation> changed(int... numbers) throws WireException {
        return List.of(new Mutation(0, VALUES.encode(numbers, int[].class)));
    }

    private List<Mutation> mutations(String method) throws WireException {
        boolean changes = method.equals("flag") && random.nextBoolean();
        return changes ? changed(random.nextInt(), random.nextInt()) : List.of();
    }

    private byte[] value(String name) throws WireException {
        Method method = Arrays.stream(Shapes.class.getDeclaredMethods())
                .filter(candidate -> candidate.getName().equals(name))
                .findFirst()
                .orElseThrow();
        return VALUES.encode(value(method), method.getGenericReturnType());
    }

    private Object value(Method method) {
        return switch (method.getName()) {
            case "grid" -> grid(1 + random.nextInt(3), 1 + random.nextInt(3));
            case "tree" -> tree(random.nextInt(5));
            case "number" -> random.nextInt(4) == 0 ? Double.NaN : random.nextGaussian();
            case "numbers" -> random.doubles(random.nextInt(40)).toArray();
            case "lists" -> List.of(List.of(random.nextInt(), 2), List.of(), List.of(3));
            case "names" -> Set.of("a", "ß", "name " + random.nextInt());
            case "color" -> random.nextBoolean() ? Color.RED : Color.BLUE;
            case "text" -> "text \ud83d\ude00".repeat(random.nextInt(5));
            case "flag" -> random.nextBoolean();
            default -> throw new IllegalArgumentException(method.getName());
        };
    }

    private Grid grid(int rows, int columns) {
        return new Grid(rows, columns, random.doubles((long) rows * columns).toArray());
    }

    private Tree tree(int depth) {
        List<Tree> children = new ArrayList<>();
        for (int i = 0; i < depth; i++) {
            children.add(tree(i));
        }
        return new Tree(children);
    }
}
