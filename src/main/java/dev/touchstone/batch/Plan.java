package dev.touchstone.batch;

import dev.touchstone.intake.HandIn;
import dev.touchstone.intake.IntakeException;
import dev.touchstone.intake.SubmissionSearch;
import dev.touchstone.report.Json;
import dev.touchstone.report.ReportWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a run on several machines is to grade, decided once: the same submissions with the same settings everywhere.
 *
 * @param schemaVersion 1
 * @param shards into how many parts it is divided
 * @param settings what reports depend on, without what each machine brings along
 * @param roots the folders and archives of the submissions, where they stand on every machine
 * @param submissions in the order of their ids
 */
public record Plan(
        int schemaVersion, int shards, SortedMap<String, String> settings, List<String> roots, List<Line> submissions) {
    /** The file of a plan in its folder. */
    public static final String FILE = "plan.json";

    private static final int SCHEMA_VERSION = 1;

    /** Refuses a text that is no plan, or one of another version. */
    public Plan {
        Stream.of(settings, roots, submissions).forEach(Objects::requireNonNull);
        if (schemaVersion != SCHEMA_VERSION || shards < 1) {
            throw new IllegalArgumentException("this is no plan of this version of Touchstone");
        }
        roots = List.copyOf(roots);
        submissions = List.copyOf(submissions);
    }

    /**
     * One submission.
     *
     * @param sha256 of all that was read of it; empty if it could not be read
     */
    public record Line(String id, String sha256) {}

    /**
     * Reads all submissions in these folders and archives and notes what they are now.
     *
     * @throws IntakeException if there are none
     */
    public static Plan of(List<Path> paths, Setup setup, int shards) throws IOException, IntakeException {
        List<Line> lines = SubmissionSearch.find(paths).stream()
                .map(Plan::line)
                .sorted(Comparator.comparing(Line::id))
                .toList();
        List<String> roots = paths.stream()
                .map(path -> path.toAbsolutePath().normalize().toString())
                .toList();
        SortedMap<String, String> settings =
                Prepared.settings(setup).withoutEnvironment().parts();
        return new Plan(SCHEMA_VERSION, shards, settings, roots, lines);
    }

    private static Line line(HandIn handIn) {
        try {
            return new Line(handIn.id(), Journal.digest(handIn.read()));
        } catch (IntakeException e) {
            return new Line(handIn.id(), "");
        }
    }

    /**
     * The submissions of one part, or of all of them. Reading one that is gone or is not what was planned fails.
     *
     * @throws IntakeException if a folder or archive of the plan is not here
     * @throws BatchException if the part is of another division, or this program would grade differently than planned
     */
    public List<HandIn> part(Shard shard, Settings now) throws BatchException, IntakeException {
        if (shard.count() != 1 && shard.count() != shards) {
            throw new BatchException(
                    "shard " + shard + " of a plan with " + shards + " shards; give --shard=I/" + shards);
        }
        require(now);
        Map<String, HandIn> here = SubmissionSearch.find(
                        roots.stream().map(Path::of).toList())
                .stream()
                .collect(Collectors.toMap(HandIn::id, handIn -> handIn));
        return IntStream.range(0, submissions.size())
                .filter(shard::holds)
                .mapToObj(submissions::get)
                .map(line -> planned(line, here.get(line.id())))
                .toList();
    }

    /**
     * Requires that a program with this setup would grade as was planned, wherever it runs.
     *
     * @throws BatchException if it would not, with what is different
     */
    public void require(Setup setup) throws BatchException, IOException {
        require(Prepared.settings(setup));
    }

    private void require(Settings now) throws BatchException {
        List<String> differences = new Settings(settings).differences(now.withoutEnvironment());
        if (!differences.isEmpty()) {
            throw new BatchException("the plan was made for another " + String.join(", another ", differences)
                    + "; grade with what it was made for, or plan again");
        }
    }

    private static HandIn planned(Line line, @Nullable HandIn found) {
        if (found == null) {
            return HandIn.lost(line.id(), line.id() + " is not where it was when the plan was made; plan again");
        }
        return found.examined(submission -> {
            if (!line.sha256().isEmpty() && !line.sha256().equals(Journal.digest(submission))) {
                throw new IntakeException(line.id() + " is not what it was when the plan was made; plan again");
            }
        });
    }

    /**
     * Notes in a folder of reports which part it will be, so that {@link Merge} knows it wherever it is carried.
     *
     * @throws BatchException if the folder is another part already
     */
    public void note(Path folder, Shard shard) throws IOException, BatchException {
        ShardFolder.write(folder, this, shard);
    }

    /** Writes the plan. */
    public void writeTo(Path file) throws IOException {
        ReportFolder.write(file, new ReportWriter().bytes(this));
    }

    /**
     * Reads a plan.
     *
     * @throws BatchException if there is none
     */
    public static Plan read(Path file) throws IOException, BatchException {
        if (!Files.exists(file)) {
            throw new BatchException("no such plan: " + file + "; `touchstone plan` makes one");
        }
        try {
            return new Json().read(Files.readString(file, StandardCharsets.UTF_8), Plan.class);
        } catch (Json.NotJson e) {
            throw new BatchException(file + " cannot be used: " + e.getMessage(), e);
        }
    }
}
