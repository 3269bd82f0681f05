package dev.touchstone.remote;

import dev.touchstone.wire.FrameReader;
import dev.touchstone.wire.FrameWriter;
import dev.touchstone.wire.Reply;
import dev.touchstone.wire.ReplyCodec;
import dev.touchstone.wire.Request;
import dev.touchstone.wire.RequestCodec;
import dev.touchstone.wire.WireException;
import dev.touchstone.wire.WireLimits;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;

/**
 * One child's requests and replies, in order, each reply with a time limit.
 *
 * <p>Theory of operation. The judge's thread hands over one request, or many at once, and waits at a queue for the
 * replies, which come in the order of the requests; a reader thread of this conversation reads frames and puts them
 * there. The queue ({@link Inbox}) is bounded, so a child that sends more than it was
 * asked for waits in its pipe. If the child is slow, the judge's wait ends and it kills the child. If the child dies,
 * its pipe ends, the reader puts {@link Event.End} there and stops. If the judge kills the child or closes the
 * conversation, the pipe ends as well; a reader that waits at a full queue is interrupted. Writing has a
 * thread of its own, so that a child that does not read is late as well.
 */
final class Conversation implements AutoCloseable {
    /** What the reader saw. */
    sealed interface Event {
        /** A reply, well formed; whether it is the one that was due is for the asker to say. */
        record Received(Reply reply) implements Event {}

        /** The pipe ended. */
        record End() implements Event {}

        /** The child sent something that is no reply. */
        record Garbled(String what) implements Event {}

        /** Nothing came in time; in doubt if perhaps the machine was too busy. */
        record Late(boolean inDoubt) implements Event {}

        /** The judge's own reading failed, whatever the child sent: a defect of the grader. */
        record Broken(Throwable cause) implements Event {}
    }

    private final ChildLink child;
    private final Inbox received = new Inbox();
    private final Patience patience;
    private final BlockingQueue<List<byte[]>> toSend = new ArrayBlockingQueue<>(1);
    private final RequestCodec requests = new RequestCodec(WireLimits.ofRequests());
    private final Thread reader;
    private final Thread writer;

    Conversation(ChildLink child) {
        this.child = child;
        this.patience = new Patience(child::effort);
        this.reader = daemon("touchstone-child-reader", this::read);
        this.writer = daemon("touchstone-child-writer", this::write);
        reader.start();
        writer.start();
    }

    private static Thread daemon(String name, Runnable task) {
        Thread thread = new Thread(task, name);
        thread.setDaemon(true);
        return thread;
    }

    /** Sends a request and waits for what comes next. */
    Event ask(Request request, Duration limit) {
        return send(List.of(request)).orElseGet(() -> next(limit));
    }

    /** Sends requests, whose replies {@link #next} then gives one by one; an event if they could not be sent. */
    Optional<Event> send(List<? extends Request> all) {
        try {
            List<byte[]> payloads = new ArrayList<>();
            for (Request request : all) {
                payloads.add(requests.encode(request));
            }
            toSend.put(payloads);
            return Optional.empty();
        } catch (WireException e) {
            return Optional.of(new Event.Garbled("the request is too large to be sent: " + e.getMessage()));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Optional.of(new Event.Late(true));
        }
    }

    /** Waits for what comes next without asking; {@link Patience} keeps the time. */
    Event next(Duration limit) {
        try {
            Event event = patience.await(limit, received::take);
            if (event instanceof Event.Broken broken) {
                close();
                throw new IllegalStateException("the judge cannot read what a child sent", broken.cause());
            }
            return event;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return new Event.Late(true);
        }
    }

    private void read() {
        FrameReader frames = new FrameReader(child.output(), WireLimits.ofReplies());
        ReplyCodec codec = new ReplyCodec(WireLimits.ofReplies());
        try {
            for (Optional<byte[]> frame = frames.read(); frame.isPresent(); frame = frames.read()) {
                received.put(new Event.Received(codec.decode(frame.get())), frame.get().length);
            }
            received.put(new Event.End(), 0);
        } catch (WireException e) {
            offer(new Event.Garbled(String.valueOf(e.getMessage())));
        } catch (IOException e) {
            offer(new Event.End());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (RuntimeException | Error e) {
            // Without a word of it the asker would wait in vain and blame the child for being late.
            offer(new Event.Broken(e));
        }
    }

    private void offer(Event event) {
        try {
            received.put(event, 0);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void write() {
        try {
            while (true) {
                // All at once: a system call for each of thousands of small frames costs more than what is in them.
                ByteArrayOutputStream bytes = new ByteArrayOutputStream();
                FrameWriter frames = new FrameWriter(bytes, WireLimits.ofRequests());
                for (byte[] payload : toSend.take()) {
                    frames.write(payload);
                }
                bytes.writeTo(child.input());
                child.input().flush();
            }
        } catch (IOException | WireException e) {
            // The child is gone; the reader sees the end of its pipe and says so.
            return;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** The exit code of a child whose pipe has ended, if it ends soon. */
    Optional<Integer> exitCode() {
        var code = child.exitCode(Duration.ofSeconds(2));
        return code.isPresent() ? Optional.of(code.getAsInt()) : Optional.empty();
    }

    @Override
    public void close() {
        child.kill();
        reader.interrupt();
        writer.interrupt();
    }
}
