package dev.touchstone.remote;

import dev.touchstone.expect.Reason;
import dev.touchstone.wire.Discovery;
import dev.touchstone.wire.Request;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The answers of one submission, in child processes.
 *
 * <p>Theory of operation. The judge's thread asks, one request at a time or a whole segment of the tape, and
 * {@link Conversation} waits for each reply with a time limit. Every check opens a fresh instance. When a call is late, or the process ends or sends nonsense,
 * the process is killed and the call is {@link Outcome.Lost}: that check is decided, and every later call of it is
 * lost without asking. The next {@link #open} starts a fresh process, as often as the rubric allows within one
 * question. When a process cannot be started or does not say hello, that is the grader's fault:
 * {@link ChildUnavailable}. When the judge dies, the child's input ends and it stops; the sandbox makes sure of it.
 */
public final class ChildRespondent implements Respondent, AutoCloseable {
    private final ChildLink.Starter starter;
    private final Payload payload;
    private final AnswerLimits limits;
    private final List<Discovery> discoveries;
    private final Budget budget;
    private StudentProcess process;
    private Class<?> opened = Object.class;
    private boolean inDoubt;

    /** Starts the first process and asks it which questions it answers. */
    public ChildRespondent(ChildLink.Starter starter, Payload payload, AnswerLimits limits) {
        this.starter = starter;
        this.payload = payload;
        this.limits = limits;
        this.budget = new Budget(limits);
        this.process = StudentProcess.start(starter, payload, limits.outputCharacters());
        if (process.lost().isPresent()) {
            process = StudentProcess.start(starter, payload, limits.outputCharacters());
        }
        this.discoveries = process.discoveries();
    }

    private ChildRespondent(ChildRespondent before, StudentProcess process, Payload payload) {
        this.starter = before.starter;
        this.payload = payload;
        this.limits = before.limits;
        this.budget = new Budget(limits);
        this.process = process;
        this.discoveries = process.discoveries();
    }

    /**
     * Another answer, in the same process if that is still there, which saves its start. What the two have in common is the
     * process and the classes of the contract; so both must be by the same hand. This respondent is not to be used any
     * more, and need not be closed.
     */
    public ChildRespondent next(Payload other) {
        if (process.lost().isEmpty()) {
            StudentProcess same = process.next(other, limits.outputCharacters());
            if (same.lost().isEmpty()) {
                return new ChildRespondent(this, same, other);
            }
        }
        close();
        return new ChildRespondent(starter, other, limits);
    }

    /**
     * The same submission in a process that knows nothing of this one. It has time and losses of its own, for what is
     * left of them would tell the one what the other was asked.
     */
    public ChildRespondent sibling() {
        return new ChildRespondent(starter, payload, limits);
    }

    @Override
    public Availability availability(Class<?> api) {
        Optional<Discovery> found = discoveries.stream()
                .filter(discovery -> discovery.question().equals(api.getName()))
                .findFirst();
        if (found.isEmpty()) {
            return new Availability.Unavailable(process.lost()
                    .orElseThrow(() -> new IllegalArgumentException(api + " is not among the questions")));
        }
        Discovery discovery = found.get();
        boolean one = discovery.status() == Discovery.Status.FOUND
                && discovery.classNames().size() == 1;
        return one
                ? new Availability.Available(discovery.classNames().get(0))
                : new Availability.Unavailable(Faults.of(discovery));
    }

    @Override
    public Optional<Fault> open(Class<?> api) {
        opened = api;
        if (!budget.left().isZero()) {
            Optional<Fault> exhausted = budget.exhausted(api);
            if (exhausted.isPresent()) {
                return exhausted;
            }
            if (process.lost().isPresent()) {
                restart(api);
            }
        }
        Outcome outcome = timed(limit -> process.open(api, limit));
        if (outcome instanceof Outcome.Threw threw) {
            return Optional.of(Fault.of(threw.thrown()));
        }
        if (outcome instanceof Outcome.Refused refused) {
            return Optional.of(refused.fault());
        }
        return outcome instanceof Outcome.Lost gone ? Optional.of(gone.fault()) : Optional.empty();
    }

    /** What this takes counts as time of the submission, which could otherwise die slowly for as long as it likes. */
    private void restart(Class<?> api) {
        long start = System.nanoTime();
        process = StudentProcess.start(starter, payload, limits.outputCharacters());
        budget.spend(Duration.ofNanos(System.nanoTime() - start));
        process.lost().ifPresent(fault -> budget.lost(api, fault));
        inDoubt |= process.lostInDoubt();
    }

    @Override
    public Outcome call(Call call) {
        return timed(limit -> process.call(opened, call, limit));
    }

    /** Sends the whole segment at once: the child need not wait for the judge between two calls. */
    @Override
    public Played play(Segment segment) {
        Optional<Fault> fault = open(segment.api());
        List<Outcome> outcomes = new ArrayList<>();
        if (fault.isEmpty()) {
            List<Request.Call> requests = process.send(segment);
            for (int i = 0; i < requests.size() && !lost(outcomes); i++) {
                Request.Call request = requests.get(i);
                Segment.Taped taped = segment.calls().get(i);
                outcomes.add(timed(limit -> process.reply(request, taped, limit)));
            }
        }
        return new Played(fault, outcomes, takeOutput());
    }

    private static boolean lost(List<Outcome> outcomes) {
        return !outcomes.isEmpty() && outcomes.get(outcomes.size() - 1) instanceof Outcome.Lost;
    }

    private interface Asking {
        Outcome within(Duration limit);
    }

    private Outcome timed(Asking asking) {
        Duration left = budget.left();
        if (left.isZero()) {
            return new Outcome.Lost(Faults.timeIsUp(limits.submission()));
        }
        if (process.lost().isPresent()) {
            return new Outcome.Lost(process.lost().get());
        }
        boolean last = left.compareTo(limits.call()) < 0;
        long start = System.nanoTime();
        Outcome outcome = asking.within(last ? left : limits.call());
        budget.spend(Duration.ofNanos(System.nanoTime() - start));
        if (!(outcome instanceof Outcome.Lost lost)) {
            return outcome;
        }
        budget.lost(opened, lost.fault());
        inDoubt |= last || process.lostInDoubt();
        // How much was left differs from run to run; what the rubric allows does not.
        return last && lost.fault().reason() == Reason.TIMEOUT
                ? new Outcome.Lost(Faults.timeIsUp(limits.submission()))
                : lost;
    }

    @Override
    public Printed takeOutput() {
        return process.takeOutput();
    }

    /** True if something was late that on a machine with less to do perhaps would not have been. */
    public boolean inDoubt() {
        return inDoubt;
    }

    @Override
    public void close() {
        process.close();
    }
}
