package dev.touchstone.remote;

import dev.touchstone.expect.AnswerThrew.Thrown;
import dev.touchstone.remote.Conversation.Event;
import dev.touchstone.wire.Captured;
import dev.touchstone.wire.Discovery;
import dev.touchstone.wire.Methods;
import dev.touchstone.wire.Mutation;
import dev.touchstone.wire.Reply;
import dev.touchstone.wire.Request;
import dev.touchstone.wire.ValueCodec;
import dev.touchstone.wire.WireException;
import dev.touchstone.wire.WireLimits;
import java.io.IOException;
import java.lang.reflect.Method;
import java.lang.reflect.Type;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One child process with one submission loaded: asks, waits, and reads replies as hostile data. Once it is lost it
 * stays lost; {@link ChildRespondent} decides whether another one is started.
 */
final class StudentProcess implements AutoCloseable {
    private static final Duration HELLO = Duration.ofSeconds(30);
    private static final Duration LOAD = Duration.ofSeconds(30);

    private final Conversation conversation;
    private final boolean rescued;
    private final SecureRandom ids = new SecureRandom();
    private final ValueCodec values = new ValueCodec(WireLimits.ofReplies());
    private final List<Discovery> discoveries = new ArrayList<>();
    private Printed output = Printed.NOTHING;
    private @Nullable Fault lost;

    private StudentProcess(Conversation conversation, boolean rescued) {
        this.conversation = conversation;
        this.rescued = rescued;
    }

    /** Starts a process and loads the submission; a process that is lost while it loads is returned as lost. */
    static StudentProcess start(ChildLink.Starter starter, Payload payload, int outputLimit) {
        Conversation conversation = greeted(starter);
        StudentProcess process = new StudentProcess(conversation, payload.rescued());
        List<String> questions = payload.apis().stream().map(Class::getName).toList();
        long id = process.ids.nextLong();
        Request load = new Request.Load(id, payload.classes(), payload.services(), questions, outputLimit);
        Event event = conversation.ask(load, LOAD);
        if (event instanceof Event.Received received
                && received.reply() instanceof Reply.Loaded loaded
                && loaded.id() == id) {
            process.discoveries.addAll(loaded.discoveries());
        } else {
            process.lose(event, LOAD);
        }
        return process;
    }

    private static Conversation greeted(ChildLink.Starter starter) {
        Conversation conversation;
        try {
            conversation = new Conversation(starter.start());
        } catch (IOException e) {
            throw new ChildUnavailable("the process for student code cannot be started: " + e.getMessage(), e);
        }
        Event event = conversation.next(HELLO);
        if (event instanceof Event.Received received
                && received.reply() instanceof Reply.Hello hello
                && hello.protocol() == Reply.Hello.PROTOCOL) {
            return conversation;
        }
        String code = event instanceof Event.End
                ? conversation.exitCode().map(c -> ", exit code " + c).orElse("")
                : "";
        conversation.close();
        throw new ChildUnavailable("the process for student code started but did not say hello within "
                + HELLO.toSeconds() + " s" + code + "; touchstone doctor shows what this machine offers");
    }

    List<Discovery> discoveries() {
        return List.copyOf(discoveries);
    }

    Optional<Fault> lost() {
        return Optional.ofNullable(lost);
    }

    /** Opens a fresh instance; what it returns is of no interest, only that it does. */
    Outcome open(Class<?> api, Duration limit) {
        return ask(new Request.Open(ids.nextLong(), api.getName()), limit, Optional.empty());
    }

    Outcome call(Class<?> api, Call call, Duration limit) {
        Method method = call.method();
        byte[] arguments;
        try {
            arguments = values.encodeAll(call.arguments().toArray(), method.getGenericParameterTypes());
        } catch (WireException e) {
            throw new IllegalArgumentException(
                    "a check calls " + method.getName() + " with arguments that cannot be sent: " + e.getMessage(), e);
        }
        String descriptor = Methods.descriptor(method);
        Request request = new Request.Call(ids.nextLong(), api.getName(), method.getName(), descriptor, arguments);
        return ask(request, limit, Optional.of(method));
    }

    private Outcome ask(Request request, Duration limit, Optional<Method> method) {
        if (lost != null) {
            return new Outcome.Lost(lost);
        }
        Event event = conversation.ask(request, limit);
        return judged(event, limit, reply -> outcome(reply, request.id(), method));
    }

    /** Sends all calls of a segment at once; {@link #reply} then gives what came of each, in their order. */
    List<Request.Call> send(Segment segment) {
        List<Request.Call> requests = new ArrayList<>();
        for (Segment.Taped taped : segment.calls()) {
            Method method = taped.call().method();
            requests.add(new Request.Call(
                    ids.nextLong(),
                    segment.api().getName(),
                    method.getName(),
                    Methods.descriptor(method),
                    taped.arguments()));
        }
        conversation.send(requests).ifPresent(event -> lose(event, LOAD));
        return requests;
    }

    /** What came of a call that was sent; the right outcome itself where it came bit for bit. */
    Outcome reply(Request.Call request, Segment.Taped taped, Duration limit) {
        if (lost != null) {
            return new Outcome.Lost(lost);
        }
        Method method = taped.call().method();
        return judged(conversation.next(limit), limit, reply -> {
            if (reply instanceof Reply.Returned returned && returned.id() == request.id() && taped.isRight(returned)) {
                print(returned.output());
                return taped.right();
            }
            return outcome(reply, request.id(), Optional.of(method));
        });
    }

    private interface Reading {
        Outcome of(Reply reply) throws WireException;
    }

    private Outcome judged(Event event, Duration limit, Reading reading) {
        if (!(event instanceof Event.Received received)) {
            return new Outcome.Lost(lose(event, limit));
        }
        try {
            return reading.of(received.reply());
        } catch (WireException e) {
            return new Outcome.Lost(lose(new Event.Garbled(String.valueOf(e.getMessage())), limit));
        }
    }

    private Outcome outcome(Reply reply, long id, Optional<Method> method) throws WireException {
        if (reply instanceof Reply.Opened opened && opened.id() == id && method.isEmpty()) {
            print(opened.output());
            return new Outcome.Returned(true, List.of());
        }
        if (reply instanceof Reply.Returned returned && returned.id() == id && method.isPresent()) {
            print(returned.output());
            Object value = values.decode(returned.value(), method.get().getGenericReturnType());
            return new Outcome.Returned(value, mutations(returned.mutations(), method.get()));
        }
        if (reply instanceof Reply.Threw threw && threw.id() == id) {
            print(threw.output());
            Thrown thrown = new Thrown(threw.types(), threw.message(), threw.frames());
            Optional<Outcome> special = Faults.special(thrown, rescued).map(Outcome.Refused::new);
            return special.orElseGet(() -> new Outcome.Threw(thrown));
        }
        if (reply instanceof Reply.Refused refused && refused.id() == id) {
            print(refused.output());
            return new Outcome.Refused(Faults.of(refused));
        }
        throw new WireException("a reply to another request, or of another kind, than was due");
    }

    private List<Outcome.Mutation> mutations(List<Mutation> told, Method method) throws WireException {
        Type[] types = method.getGenericParameterTypes();
        List<Outcome.Mutation> mutations = new ArrayList<>();
        for (Mutation mutation : told) {
            if (mutation.argument() < 0 || mutation.argument() >= types.length) {
                throw new WireException("a change of an argument that the method does not have");
            }
            Optional<Object> after = mutation.after().length == 0
                    ? Optional.empty()
                    : Optional.of(values.decode(mutation.after(), types[mutation.argument()]));
            mutations.add(new Outcome.Mutation(mutation.argument(), after));
        }
        return mutations;
    }

    private void print(Captured captured) {
        output = output.then(new Printed(captured.text(), captured.truncated()), Integer.MAX_VALUE);
    }

    Printed takeOutput() {
        Printed taken = output;
        output = Printed.NOTHING;
        return taken;
    }

    private Fault lose(Event event, Duration limit) {
        Fault fault;
        if (event instanceof Event.Late) {
            fault = Faults.late(limit);
        } else if (event instanceof Event.End) {
            fault = Faults.ended(conversation.exitCode());
        } else if (event instanceof Event.Garbled garbled) {
            fault = Faults.garbled(garbled.what());
        } else {
            fault = Faults.garbled("a reply of another kind than was due");
        }
        lost = fault;
        conversation.close();
        return fault;
    }

    @Override
    public void close() {
        conversation.close();
    }
}
