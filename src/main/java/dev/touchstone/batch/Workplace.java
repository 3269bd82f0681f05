package dev.touchstone.batch;

import dev.touchstone.assignment.RubricReader;
import dev.touchstone.compile.CompileLimits;
import dev.touchstone.compile.CompileService;
import dev.touchstone.remote.ChildLink;
import dev.touchstone.report.Json;
import dev.touchstone.sandbox.Ladder;
import dev.touchstone.sandbox.SandboxException;
import dev.touchstone.sandbox.SandboxPlaces;
import dev.touchstone.score.RubricMatch;
import java.io.IOException;

/**
 * What a grading session is made of, for those who grade answers rather than submissions: the audit.
 *
 * <p>Theory of operation. Opening it starts nothing. The compile worker starts with the first compilation and is replaced
 * when it dies; each call of {@link #students} starts one child, which its caller closes. Closing the workplace ends the
 * worker. If the program dies, the sandbox ends all of them.
 */
public final class Workplace implements AutoCloseable {
    private final RubricMatch match;
    private final Processes processes;
    private final boolean tape;

    private Workplace(RubricMatch match, Processes processes, boolean tape) {
        this.match = match;
        this.processes = processes;
        this.tape = tape;
    }

    /** A prepared run as text, to be opened in another class loader. */
    public static String order(Prepared run) {
        return new Json().line(Order.of(run.setup(), run.sandbox()));
    }

    /** Opens what {@link #order} describes, with classes of the loader that this class belongs to. */
    public static Workplace open(String order) throws IOException {
        Order read = new Json().read(order, Order.class);
        try {
            return opened(
                    read, Ladder.of(SandboxPlaces.ofThisProcess(read.setup().installation())));
        } catch (SandboxException e) {
            throw new IOException(e.getMessage(), e);
        }
    }

    private static Workplace opened(Order read, Ladder ladder) throws SandboxException {
        Setup setup = read.setup();
        try {
            RubricMatch match = new RubricMatch(
                    setup.assignment(), new RubricReader().read(setup.policy().rubric()));
            Launches launches = new Launches(
                    ladder.trusted(read.sandbox()),
                    CodePlaces.of(setup.assignment()),
                    match.rubric().limits());
            CompileService compiler = new CompileService(launches::compileWorker, CompileLimits.standard());
            Processes processes = new Processes(compiler, launches::student, ladder);
            return new Workplace(match, processes, setup.policy().tape());
        } catch (SandboxException | RuntimeException e) {
            ladder.close();
            throw e;
        }
    }

    /** The assignment and its rubric. */
    public RubricMatch match() {
        return match;
    }

    /** Compiles submissions. */
    public CompileService compiler() {
        return processes.compiler();
    }

    /** False if every check is to run, and answers are to be asked for one call at a time. */
    public boolean tape() {
        return tape;
    }

    /** Starts processes for answers. */
    public ChildLink.Starter students() {
        return processes.students();
    }

    @Override
    public void close() {
        processes.close();
    }
}
