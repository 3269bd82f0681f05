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
    private final Payload payload;
    private final StackFrames frames;
    private final Allowance allowance;
    private final SecureRandom ids = new SecureRandom();
    private final ValueCodec values = new ValueCodec(WireLimits.ofReplies());
    private final List<Discovery> discoveries = new ArrayList<>();
    private Printed output = Printed.NOTHING;
    private @Nullable Fault lost;
    private boolean lostInDoubt;

    private StudentProcess(Conversation conversation, Payload payload, int outputLimit) {
        this.conversation = conversation;
        this.payload = payload;
        this.frames = StackFrames.of(payload);
        this.allowance = new Allowance(outputLimit);
    }

    /** Starts a process and loads the submission; a process that is lost while it loads is returned as lost. */
    static StudentProcess start(ChildLink.Starter starter, Payload payload, int outputLimit) {
        return loaded(greeted(starter), payload, outputLimit);
    }

    /** Loads another submission into this process, which forgets the one that it has and must not be lost. */
    StudentProcess next(Payload other, int outputLimit) {
        return loaded(conversation, other, outputLimit);
    }

    private static StudentProcess loaded(Conversation conversation, Payload payload, int outputLimit) {
        StudentProcess process = new StudentProcess(conversation, payload, outputLimit);
        List<String> questions = payload.apis().stream().map(Class::getName).toList();
        long id = process.ids.nextLong();
        Request load = new Request.Load(id, payload.classes(), payload.services(), questions, outputLimit);
        Event event = conversation.ask(load, LOAD);
        if (event instanceof Event.Received received
                && received.reply() instanceof Reply.Loaded loaded
                && loaded.id() == id) {
            process.discovered(loaded.discoveries());
        } else {
            process.lose(event, LOAD);
        }
        return process;
    }

    /** Takes what the child found if it is an answer to every question, in order, by classes that were sent to it. */
    private void discovered(List<Discovery> told) {
        List<String> asked = payload.apis().stream().map(Class::getName).toList();
        if (!told.stream().map(Discovery::question).toList().equals(asked)) {
            lose(new Event.Garbled("it did not say of each question which class answers it"), LOAD);
        } else if (told.stream().anyMatch(this::claimsAnotherClass)) {
            lose(new Event.Garbled("it named a class that is not in the submission"), LOAD);
        } else {
            discoveries.addAll(told);
        }
    }

    private boolean claimsAnotherClass(Discovery discovery) {
        return discovery.status() == Discovery.Status.FOUND
                && !payload.classes().keySet().containsAll(discovery.classNames());
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

    /** True if it was lost for being late, and perhaps only because the machine was too busy. */
    boolean lostInDoubt() {
        return lostInDoubt;
    }

    /** Opens a fresh instance; what it returns is of no interest, only that it does. */
    Outcome open(Class<?> api, Duration limit) {
        allowance.renewAnswers();
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
            if (!allowance.grants(returned)) {
                return new Outcome.Lost(lose(Faults.tooMuch(Allowance.ANSWER_BYTES)));
            }
            Object value = values.decode(returned.value(), method.get().getGenericReturnType());
            return new Outcome.Returned(value, mutations(returned.mutations(), method.get()));
        }
        if (reply instanceof Reply.Threw threw && threw.id() == id) {
            print(threw.output());
            Thrown thrown = new Thrown(threw.types(), threw.message(), frames.kept(threw.frames()));
            Optional<Outcome> special =
                    Faults.special(thrown, payload.rescued()).map(Outcome.Refused::new);
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
        output = output.then(allowance.granted(captured), Integer.MAX_VALUE);
    }

    Printed takeOutput() {
        Printed taken = output;
        output = Printed.NOTHING;
        return taken;
    }

    private Fault lose(Event event, Duration limit) {
        if (event instanceof Event.Late late) {
            lostInDoubt = late.inDoubt();
            return lose(Faults.late(limit));
        }
        if (event instanceof Event.End) {
            return lose(Faults.ended(conversation.exitCode()));
        }
        return lose(Faults.garbled(
                event instanceof Event.Garbled garbled ? garbled.what() : "a reply of another kind than was due"));
    }

    private Fault lose(Fault fault) {
        lost = fault;
        conversation.close();
        return fault;
    }

    @Override
    public void close() {
        conversation.close();
    }
}
