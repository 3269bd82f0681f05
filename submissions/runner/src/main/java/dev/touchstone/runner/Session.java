package dev.touchstone.runner;

import dev.touchstone.wire.Bounds;
import dev.touchstone.wire.Discovery;
import dev.touchstone.wire.Mutation;
import dev.touchstone.wire.NullValue;
import dev.touchstone.wire.Reply;
import dev.touchstone.wire.Request;
import dev.touchstone.wire.ValueCodec;
import dev.touchstone.wire.ValueTooLarge;
import dev.touchstone.wire.WireException;
import dev.touchstone.wire.WireLimits;
import java.io.File;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One submission's life in the child: loaded once, opened per check, called. Whatever the student's code throws becomes a
 * reply; a {@link WireException} that comes out means that the judge asked for something that it must not ask for. A
 * second submission takes the place of the first, in a class loader of its own; a judge sends one only where both are by
 * the same hand.
 */
final class Session {
    private static final byte[] UNENCODABLE = {};

    private final File contract;
    private final Capture capture;
    private final ValueCodec values = new ValueCodec(WireLimits.ofReplies());
    private final Failures failures = new Failures();
    private final Map<String, Plugin> plugins = new HashMap<>();
    private Optional<ClassLoader> contractLoader = Optional.empty();
    private Optional<Opened> opened = Optional.empty();

    Session(File contract, Capture capture) {
        this.contract = contract;
        this.capture = capture;
    }

    private record Opened(String question, Plugin plugin, Object instance) {}

    /** Does what is asked, running student code on this thread. */
    Reply answer(Request request) throws WireException {
        if (request instanceof Request.Call call) {
            return call(call);
        }
        if (request instanceof Request.Open opening) {
            return open(opening);
        }
        return load((Request.Load) request);
    }

    private Reply load(Request.Load load) throws WireException {
        plugins.clear();
        opened = Optional.empty();
        capture.limit(load.outputLimit());
        ClassLoader contractLoader = contractLoader();
        SubmissionLoader submission = new SubmissionLoader(load.classes(), contractLoader);
        Thread.currentThread().setContextClassLoader(submission);
        submission.loadAll();
        List<Discovery> discoveries = new ArrayList<>();
        for (String name : load.questions()) {
            Class<?> question = question(name, contractLoader);
            List<String> named = load.services().getOrDefault(name, List.of());
            PluginSearch search = new PluginSearch(question, named, submission);
            Discovery discovery = search.discovery();
            if (discovery.status() == Discovery.Status.FOUND) {
                plugins.put(name, new Plugin(question, search.answer()));
            }
            discoveries.add(discovery);
        }
        return new Reply.Loaded(load.id(), discoveries);
    }

    private ClassLoader contractLoader() throws WireException {
        if (contractLoader.isPresent()) {
            return contractLoader.get();
        }
        try {
            URL[] path = {contract.toURI().toURL()};
            ClassLoader loader = new URLClassLoader(path, ClassLoader.getPlatformClassLoader());
            contractLoader = Optional.of(loader);
            return loader;
        } catch (MalformedURLException e) {
            throw new WireException("the contract's path " + contract + " is no path", e);
        }
    }

    private Class<?> question(String name, ClassLoader contractLoader) throws WireException {
        try {
            Class<?> question = Class.forName(name, false, contractLoader);
            if (question.isInterface()) {
                return question;
            }
            throw new WireException("the question " + name + " is not an interface");
        } catch (ClassNotFoundException | LinkageError e) {
            throw new WireException("the contract in " + contract + " has no interface " + name, e);
        }
    }

    private Reply open(Request.Open opening) throws WireException {
        Plugin plugin = plugins.get(opening.question());
        if (plugin == null) {
            throw new WireException("there is no answer to " + opening.question() + " to open");
        }
        opened = Optional.empty();
        try {
            opened = Optional.of(new Opened(opening.question(), plugin, plugin.instantiate()));
            return new Reply.Opened(opening.id(), capture.take());
        } catch (Throwable e) {
            return threw(opening.id(), e);
        } finally {
            Thread.interrupted();
        }
    }

    private Reply call(Request.Call call) throws WireException {
        if (opened.isEmpty() || !opened.get().question().equals(call.question())) {
            throw new WireException(call.question() + " is called but not open; open a question before calling it");
        }
        Plugin.Target target = opened.get().plugin().target(call.method(), call.descriptor());
        if (target.result() == void.class) {
            return refused(call.id(), Reply.Refused.Why.UNENCODABLE, "the method is declared void; it has no answer");
        }
        Object[] arguments = values.decodeAll(call.arguments(), target.parameters());
        try {
            byte[] value = values.encode(target.method().invoke(opened.get().instance(), arguments), target.result());
            List<Mutation> mutations = mutations(call.arguments(), arguments, target);
            return new Reply.Returned(call.id(), value, mutations, capture.take());
        } catch (NullValue e) {
            return refused(call.id(), Reply.Refused.Why.NULL, e.getMessage());
        } catch (ValueTooLarge e) {
            return refused(call.id(), Reply.Refused.Why.TOO_LARGE, e.getMessage());
        } catch (WireException e) {
            return refused(call.id(), Reply.Refused.Why.UNENCODABLE, e.getMessage());
        } catch (Throwable e) {
            return threw(call.id(), e);
        } finally {
            Thread.interrupted();
        }
    }

    /** @param sent the arguments as they came; bytes that are the same again tell that nothing was changed */
    private List<Mutation> mutations(byte[] sent, Object[] arguments, Plugin.Target target) throws WireException {
        if (Arrays.equals(sent, encoded(arguments, target))) {
            return List.of();
        }
        Object[] originals = values.decodeAll(sent, target.parameters());
        List<Mutation> mutations = new ArrayList<>();
        for (int i = 0; i < arguments.length; i++) {
            byte[] after = encoded(arguments[i], target, i);
            if (!Arrays.equals(values.encode(originals[i], target.parameters()[i]), after)) {
                mutations.add(new Mutation(i, after));
            }
        }
        return mutations;
    }

    private byte[] encoded(Object[] arguments, Plugin.Target target) {
        try {
            return values.encodeAll(arguments, target.parameters());
        } catch (WireException | RuntimeException e) { // the student may have put in anything, a throwing list too
            return UNENCODABLE;
        }
    }

    private byte[] encoded(Object argument, Plugin.Target target, int i) {
        try {
            return values.encode(argument, target.parameters()[i]);
        } catch (WireException | RuntimeException e) {
            return UNENCODABLE;
        }
    }

    private Reply threw(long id, Throwable thrown) {
        Throwable cause = failures.cause(thrown);
        List<String> types = failures.types(cause);
        String message = failures.message(cause);
        List<String> frames = failures.frames(cause);
        return new Reply.Threw(id, types, message, frames, capture.take());
    }

    private Reply refused(long id, Reply.Refused.Why why, String detail) {
        return new Reply.Refused(id, why, Bounds.clip(detail, Bounds.EXPLANATION), capture.take());
    }
}
