package dev.touchstone.batch;

import dev.touchstone.report.Json;
import dev.touchstone.report.ReportWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * A folder of reports that is one part of a run; a file in it tells of which, so that it can be carried anywhere.
 *
 * @param reports the folder
 * @param note what the file tells
 */
record ShardFolder(ReportFolder reports, Note note) {
    static final String FILE = "shard.json";

    /** The part's number from 0, and the plan of the whole run. */
    record Note(int shard, Plan plan) {
        /** Refuses a text that lacks the plan. */
        Note {
            Objects.requireNonNull(plan);
        }
    }

    /**
     * The parts that these folders are: each has the note of a part, or holds the plan and the folder {@code shards}.
     *
     * @throws BatchException if one is neither, or they belong to different runs
     */
    static List<ShardFolder> read(List<Path> folders) throws IOException, BatchException {
        List<ShardFolder> parts = new ArrayList<>();
        for (Path folder : folders) {
            for (Path each : Files.exists(folder.resolve(Plan.FILE)) ? below(folder) : List.of(folder)) {
                parts.add(readOne(each));
            }
        }
        for (ShardFolder part : parts) {
            if (!part.note().plan().equals(parts.get(0).note().plan())) {
                throw new BatchException(part.reports().root() + " and "
                        + parts.get(0).reports().root()
                        + " are parts of different runs: not the same submissions, settings or number of shards");
            }
        }
        return parts;
    }

    private static List<Path> below(Path folder) throws IOException, BatchException {
        Path shards = folder.resolve("shards");
        if (!Files.isDirectory(shards)) {
            throw new BatchException("no shard of " + folder + " has been graded; start `touchstone grade --plan="
                    + folder + " --shard=I/N` for each");
        }
        try (Stream<Path> found = Files.list(shards)) {
            return found.filter(each -> Files.exists(each.resolve(FILE)))
                    .sorted()
                    .toList();
        }
    }

    private static ShardFolder readOne(Path folder) throws IOException, BatchException {
        Path file = folder.resolve(FILE);
        if (!Files.exists(file)) {
            throw new BatchException(folder + " is no part of a run: it has no " + FILE
                    + "; give folders that `grade --shard` wrote, or the folder of the plan");
        }
        try {
            return new ShardFolder(new ReportFolder(folder), new Json().read(Files.readString(file), Note.class));
        } catch (Json.NotJson e) {
            throw new BatchException(file + " cannot be used: " + e.getMessage(), e);
        }
    }

    /** Notes in a folder of reports which part it will be; a second start finds its own note. */
    static void write(Path folder, Plan plan, Shard shard) throws IOException, BatchException {
        if (Files.exists(folder.resolve(FILE)) && readOne(folder).note().shard() != shard.index()) {
            throw new BatchException(folder + " is the folder of shard "
                    + readOne(folder).note().shard() + ", not of " + shard + "; choose another one with --out");
        }
        ReportFolder.write(folder.resolve(FILE), new ReportWriter().bytes(new Note(shard.index(), plan)));
    }
}
