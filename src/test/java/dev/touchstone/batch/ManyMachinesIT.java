package dev.touchstone.batch;

import static org.assertj.core.api.Assertions.assertThat;

import dev.touchstone.cli.ToyMain;
import dev.touchstone.toy.Toy;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/**
 * A plan in three parts, each graded by a process of its own that knows nothing but what a batch system tells it. A real
 * Slurm does the same in {@code .ci/slurm}.
 */
class ManyMachinesIT {
    @TempDir
    static Path root;

    private static Path folder = Path.of(".");
    private static Path launcher = Path.of(".");

    private Path plan = Path.of(".");

    @BeforeAll
    static void aPlanAndARunOfOneMachine() throws Exception {
        folder = Files.createDirectory(root.resolve("it's $HOME, \"4\""));
        ToyClass.in(folder.resolve("submissions"));
        Path rubrics = Files.createDirectories(folder.resolve("home/rubrics"));
        Files.copy(Toy.rubric(), rubrics.resolve(Toy.assignment().id() + ".yaml"));
        launcher = program(
                folder.resolve("touchstone"),
                List.of("exec \"$JAVA\" -XX:TieredStopAtLevel=1 -cp \"$CP\" \"$MAIN\" \"$TOYS\" \"$@\""));
        run(Map.of(), launcher, "plan", folder.resolve("submissions"), "--shards=3", "--out=" + folder)
                .exits(0);
        run(Map.of(), launcher, "grade", folder.resolve("submissions"), "--out=" + folder.resolve("whole"), "--quiet")
                .exits(0);
    }

    @BeforeEach
    void thePlanInAFolderOfItsOwn() throws IOException {
        plan = Files.createTempDirectory(folder, "plan");
        Files.copy(folder.resolve(Plan.FILE), plan.resolve(Plan.FILE));
    }

    private static Path program(Path file, List<String> lines) throws IOException {
        Files.writeString(file, "#!/bin/sh\n" + String.join("\n", lines) + "\n");
        return Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
    }

    /** An environment in which these lines are {@code sbatch}. */
    private Map<String, String> withSbatch(List<String> lines) throws IOException {
        Path bin = Files.createDirectory(plan.resolve("bin"));
        program(bin.resolve("sbatch"), lines);
        return Map.of("PATH", bin + File.pathSeparator + System.getenv("PATH"));
    }

    private record Ended(int exitCode, String out, String err) {
        Ended exits(int expected) {
            assertThat(exitCode).as("exit code; it said %s", err).isEqualTo(expected);
            return this;
        }
    }

    private static Process start(Map<String, String> environment, List<String> command) throws IOException {
        ProcessBuilder builder = new ProcessBuilder(command)
                .directory(root.toFile())
                .redirectError(root.resolve("err").toFile());
        builder.environment().clear();
        builder.environment().put("PATH", System.getenv("PATH"));
        builder.environment()
                .put(
                        "JAVA",
                        Path.of(System.getProperty("java.home"), "bin", "java").toString());
        builder.environment()
                .put(
                        "CP",
                        Stream.of(System.getProperty("java.class.path"), Toy.contract(), Toy.checks())
                                .map(Object::toString)
                                .collect(Collectors.joining(File.pathSeparator)));
        builder.environment().put("MAIN", ToyMain.class.getName());
        builder.environment().put("TOYS", folder.resolve("home").toString());
        builder.environment().putAll(environment);
        return builder.start();
    }

    private static Ended run(Map<String, String> environment, Object... words) throws Exception {
        Process process =
                start(environment, Stream.of(words).map(Object::toString).toList());
        String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Ended(process.waitFor(), out, Files.readString(root.resolve("err")));
    }

    @Test
    void whatTheManifestForKubernetesSaysGradesThePlan() throws Exception {
        String text = run(Map.of(), launcher, "submit", plan, "--engine=kubernetes", "--print", "--program=" + launcher)
                .exits(0)
                .out();
        JsonNode spec = new YAMLMapper().readTree(text).get("spec");
        JsonNode container = spec.get("template").get("spec").get("containers").get(0);
        List<Object> command = new ArrayList<>();
        // Kubernetes replaces $(NAME) by a variable, and takes $$( for the text "$(".
        container.get("command").forEach(word -> command.add(word.asString().replace("$$(", "$(")));
        assertThat(spec.get("completions").asInt()).isEqualTo(3);
        for (int i = 0; i < 3; i++) {
            run(Map.of("JOB_COMPLETION_INDEX", Integer.toString(i)), command.toArray())
                    .exits(0);
        }
        Path joined = plan.resolve("joined");
        run(Map.of(), launcher, "merge", plan, "--out=" + joined).exits(0);
        assertThat(ToyClass.tree(joined)).isEqualTo(ToyClass.tree(folder.resolve("whole")));
        assertThat(run(Map.of("JOB_COMPLETION_INDEX", "3"), command.toArray())
                        .exits(2)
                        .err())
                .isEqualTo("touchstone: JOB_COMPLETION_INDEX=3, but the plan has the shards 0 to 2\n");
    }

    /** Takes a job from standard input as Slurm does, and runs it at once. */
    private static final List<String> SBATCH = List.of(
            "cat >\"$0.job\"",
            "case $* in",
            "'--parsable --array=0-2')",
            "    for i in 2 0 1; do SLURM_ARRAY_TASK_ID=$i sh \"$0.job\" >&2 || exit 1; done",
            "    echo '41;cluster' ;;",
            "'--parsable --dependency=afterany:41')",
            "    sh \"$0.job\" >&2 || exit 1",
            "    echo 42 ;;",
            "*)",
            "    echo \"unexpected: $*\" >&2",
            "    exit 1 ;;",
            "esac");

    @Test
    void theScriptForSlurmGradesThePlanAndJoinsIt() throws Exception {
        Path joined = plan.resolve("joined");
        Ended submitted = run(
                withSbatch(SBATCH),
                launcher,
                "submit",
                plan,
                "--engine=slurm",
                "--program=" + launcher,
                "--out=" + joined,
                "--jobs=1");
        assertThat(submitted.exits(0).out())
                .isEqualTo("parts: job 41, merge: job 42; logs are in " + plan.resolve("logs")
                        + ", the reports will be in " + joined + "\n");
        assertThat(ToyClass.tree(joined)).isEqualTo(ToyClass.tree(folder.resolve("whole")));
    }

    @Test
    void aRefusalOfSlurmIsTold() throws Exception {
        Object[] submit = {launcher, "submit", plan, "--engine=slurm", "--program=" + launcher};
        String script = " (the script is " + plan.resolve("slurm.sh") + ")\n";
        assertThat(run(Map.of("PATH", folder.toString()), submit).exits(2).err())
                .isEqualTo(
                        "touchstone: not submitted: there is no sbatch on the PATH; start this on a machine that gives"
                                + " jobs to Slurm" + script);
        Map<String, String> path = withSbatch(List.of("echo 'sbatch: error: invalid account' >&2", "exit 1"));
        assertThat(run(path, submit).exits(2).err())
                .isEqualTo("touchstone: not submitted: sbatch: error: invalid account" + script);
    }

    @Test
    void twinsOfAPartLeaveOneReportEachAndAnotherDivisionIsRefused() throws Exception {
        Path part = plan.resolve("shards/0");
        List<String> words = List.of(launcher.toString(), "grade", "--plan=" + plan, "--shard=0/3", "--quiet");
        List<Process> twins = List.of(start(Map.of(), words), start(Map.of(), words));
        List<Integer> exitCodes = new ArrayList<>();
        for (Process twin : twins) {
            exitCodes.add(twin.waitFor());
        }
        // The one that came second was refused, unless the first had ended.
        assertThat(exitCodes).contains(0).isSubsetOf(0, 1);
        Map<String, String> tree = ToyClass.tree(part);
        assertThat(tree).containsKeys("ada/report.json", "mia/report.json").doesNotContainKey("bob/report.json");
        assertThat(Files.readAllLines(part.resolve(Timings.FILE))).hasSize(2);
        run(Map.of(), words.toArray()).exits(0);
        assertThat(ToyClass.tree(part)).isEqualTo(tree);
        assertThat(Files.readAllLines(part.resolve(Timings.FILE))).hasSize(2);
        assertThat(run(Map.of(), launcher, "grade", "--plan=" + plan, "--shard=0/7")
                        .exits(2)
                        .err())
                .isEqualTo("touchstone: shard 0/7 of a plan with 3 shards; give --shard=I/3\n");
    }
}
