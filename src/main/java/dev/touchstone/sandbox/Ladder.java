package dev.touchstone.sandbox;

import dev.touchstone.sandbox.seccomp.SystemCallFilter;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/**
 * The walls that this program knows, strongest first: {@code bwrap}, {@code container}, {@code self},
 * {@code unshare}, {@code off}. A wall is trusted only
 * after the canary has tried it on this machine: whether it holds depends on the kernel and on how the machine is set
 * up, not on what is installed.
 *
 * <p>Theory of operation: one ladder per run of Touchstone. It owns the thread that starts children and the run
 * directory. {@link #close()}, or a shutdown hook if that comes first, kills all children and deletes the directory. What
 * the canary found is kept for the life of the ladder.
 */
public final class Ladder implements AutoCloseable {
    private final SandboxPlaces places;
    private final Starter starter;
    private final CanaryProgram canary;
    private final Prober prober;
    private final List<Step> steps;
    private final Map<String, RungReport> reports = new ConcurrentHashMap<>();
    private final Thread lastWill = new Thread(this::cleanUp, "kill-children");

    /** A rung and what it must stop to be trusted. */
    private record Step(Rung rung, Set<Attempt> promises) {}

    private Ladder(SandboxPlaces places, Starter starter, StagedFiles staged, List<Step> steps) {
        this.places = places;
        this.starter = starter;
        this.canary = new CanaryProgram(staged);
        this.prober = new Prober(places, staged, canary);
        this.steps = steps;
    }

    /** The ladder of this machine; closing it deletes the run directory. */
    public static Ladder of(SandboxPlaces places) throws SandboxException {
        ChildUser user = new ChildUser(places.runByRoot());
        StagedFiles staged = new StagedFiles(places.run(), user.root());
        Path empty = staged.directory("empty");
        Starter starter = new Starter(empty);
        Equipment equipment = new Equipment(user, new JavaImages(places), staged, starter);
        Optional<SystemCallFilter> filter = SystemCallFilter.ofThisMachine();
        BwrapRung bwrap = new BwrapRung(equipment, filter);
        ContainerRung container = new ContainerRung(equipment, empty, ContainerEngine.installed(System.getenv()));
        SelfRung self = new SelfRung(equipment, filter, empty);
        Ladder ladder = new Ladder(
                places,
                starter,
                staged,
                List.of(
                        new Step(bwrap, bwrap.promises()),
                        new Step(container, Attempt.STOPPED_BY_NAMESPACES),
                        new Step(self, EnumSet.allOf(Attempt.class)),
                        new Step(new UnshareRung(equipment), Attempt.STOPPED_BY_NAMESPACES),
                        new Step(new OffRung(equipment, empty), EnumSet.noneOf(Attempt.class))));
        Runtime.getRuntime().addShutdownHook(ladder.lastWill);
        return ladder;
    }

    /** Tries every rung; for people who want to know what this machine offers. */
    public List<RungReport> probeAll() {
        return steps.stream().map(this::report).toList();
    }

    /** Starts so many children behind every rung that can be trusted here, and one by one in turn. */
    public List<StartTime> measureStarts(int rounds) throws SandboxException {
        List<Rung> available = steps.stream()
                .filter(step -> report(step).available())
                .map(Step::rung)
                .toList();
        return new Stopwatch(canary).measure(available, rounds);
    }

    /**
     * The rung that a user's choice means on this machine.
     *
     * @throws SandboxException if none can be trusted; the message tells why, rung by rung, and what to do
     */
    public Rung select(Choice choice) throws SandboxException {
        return switch (choice.word()) {
            case "auto" ->
                strongest(steps.stream()
                        .filter(step -> !step.promises().isEmpty())
                        .toList());
            case "strict" -> strongest(steps.subList(0, 1));
            default -> named(choice.word());
        };
    }

    /** The rung of this name, without trying it: for a second ladder of a process whose first one has tried it. */
    public Rung trusted(String name) throws SandboxException {
        return step(name).rung();
    }

    private Rung strongest(List<Step> allowed) throws SandboxException {
        List<String> reasons = new ArrayList<>();
        for (Step step : allowed) {
            RungReport report = report(step);
            if (report.available()) {
                return step.rung();
            }
            reasons.add(report.name() + ": " + report.reason());
        }
        throw new SandboxException("no sandbox can be trusted on this machine: install bubblewrap (Debian, Ubuntu: apt"
                + " install bubblewrap) and allow user namespaces, or pass --sandbox=off if you trust every submission ("
                + String.join(" | ", reasons) + ")");
    }

    private Rung named(String name) throws SandboxException {
        Step step = step(name);
        return step.promises().isEmpty() ? step.rung() : strongest(List.of(step));
    }

    private Step step(String name) throws SandboxException {
        for (Step step : steps) {
            if (step.rung().name().equals(name)) {
                return step;
            }
        }
        throw new SandboxException("there is no sandbox \"" + name + "\"; choose auto, strict, "
                + steps.stream().map(step -> step.rung().name()).collect(Collectors.joining(", ")));
    }

    private RungReport report(Step step) {
        return reports.computeIfAbsent(step.rung().name(), name -> prober.probe(step.rung(), step.promises()));
    }

    /** Kills all children and deletes the run directory; the rungs start nothing any more. */
    @Override
    public void close() {
        cleanUp();
        try {
            Runtime.getRuntime().removeShutdownHook(lastWill);
        } catch (IllegalStateException e) {
            // The machine is going down already, and the hook has run or will.
        }
    }

    private void cleanUp() {
        starter.close();
        try {
            FileTree.delete(places.run());
        } catch (IOException e) {
            // Left behind among the temporary files, which the system cleans.
        }
    }
}
