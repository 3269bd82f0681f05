package dev.touchstone.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.touchstone.golden.Golden;
import dev.touchstone.toy.Toy;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What batch systems are told, and what they are not told. */
class SubmitCommandTest {
    /** Where the example stands that {@code deploy/} holds. */
    private static final String EXAMPLE = "/srv/cs577";

    @TempDir
    Path folder;

    private Surroundings surroundings = new Surroundings(Path.of("/opt/touchstone"), false, false, List::of);

    @BeforeEach
    void aPlanOfEightShards() throws IOException {
        Path home = Files.createDirectories(folder.resolve("home"));
        Path rubric = Files.createDirectory(home.resolve("rubrics"))
                .resolve(Toy.assignment().id() + ".yaml");
        Files.copy(Toy.rubric(), rubric);
        surroundings = new Surroundings(home, false, false, () -> List.of(Toy.assignment()));
        Files.createDirectories(folder.resolve("submissions/ada"));
        Files.writeString(folder.resolve("submissions/ada/Total.java"), "class Total {}");
        plan("plan", "8").exits(0);
    }

    private Execution plan(String name, String shards, String... more) {
        return run(Stream.concat(
                        Stream.of(
                                "plan",
                                folder.resolve("submissions").toString(),
                                "--shards=" + shards,
                                "--out=" + folder.resolve(name)),
                        Stream.of(more))
                .toArray(String[]::new));
    }

    private Execution run(String... args) {
        return Execution.in(surroundings, args);
    }

    private Execution submit(String plan, String... more) {
        return run(Stream.concat(
                        Stream.of("submit", folder.resolve(plan).toString(), "--out=" + folder.resolve("reports")),
                        Stream.of(more))
                .toArray(String[]::new));
    }

    /** The text as it would be if the installation and the course stood where those of the example stand. */
    private String example(Execution run) {
        assertThat(run.exits(0).err()).isEmpty();
        return run.out()
                .replace(folder.resolve("home").toString(), "/opt/touchstone")
                .replace(folder.toString(), EXAMPLE);
    }

    @Test
    void theScriptForSlurmIsTheOneInDeploy() {
        Golden.matches(
                "../../../../deploy/slurm/slurm.sh", example(submit("plan", "--engine=slurm", "--print", installed())));
        assertThat(folder.resolve("plan/slurm.sh")).doesNotExist();
    }

    private String installed() {
        return "--program=" + folder.resolve("home/bin/touchstone");
    }

    @Test
    void theManifestForKubernetesIsTheOneInDeploy() {
        Golden.matches(
                "../../../../deploy/kubernetes/job.yaml",
                example(submit(
                        "plan",
                        "--engine=kubernetes",
                        "--image=registry.example.org/touchstone:0.1.0",
                        "--claim=cs577",
                        "--print")));
    }

    @Test
    void withoutPrintTheManifestStandsBesideThePlan() {
        Path file = folder.resolve("plan/job.yaml");
        assertThat(submit("plan", "--engine=kubernetes").exits(0).out())
                .isEqualTo(file + " is written; kubectl apply -f it\n");
        assertThat(file).content().startsWith("# Gives the plan in " + folder.resolve("plan") + " to Kubernetes");
    }

    @Test
    void whatThePlanWasMadeWithIsToldToEveryPart() {
        Path rubric = folder.resolve("home/rubrics/" + Toy.assignment().id() + ".yaml");
        plan("other", "2", "--seed=8", "--rubric=" + rubric).exits(0);
        String script = submit(
                        "other", "--engine=slurm", "--print", "--seed=8", "--rubric=" + rubric, "--jobs=3", installed())
                .exits(0)
                .out();
        assertThat(script)
                .contains("--shard=auto --rubric=" + rubric + " --seed=8 --jobs=3 --quiet\n")
                .contains("--cpus-per-task=3 --mem=4096M ")
                .contains("--array=\"${1:-0-1}\"");
        submit("other", "--engine=slurm", "--print", installed())
                .exits(2)
                .err("touchstone: the plan was made for another seed; grade with what it was made for, or plan again");
    }

    @Test
    void anInstallationThatIsNotBesideItsLauncherIsNamed() {
        String environment = "export JDK_JAVA_OPTIONS=-Xmx1024m TOUCHSTONE_HOME=" + folder.resolve("home") + "\nexec ";
        assertThat(submit("plan", "--engine=slurm", "--print", "--program=/usr/bin/touchstone")
                        .out())
                .contains(environment + "/usr/bin/touchstone grade ");
        assertThat(submit("plan", "--engine=slurm", "--print", "--program=stone")
                        .out())
                .contains(environment + "stone merge ");
    }

    @Test
    void aPlanThatIsNoneOrTooLarge() {
        submit("nosuch", "--engine=slurm")
                .exits(2)
                .err("touchstone: no such plan: " + folder.resolve("nosuch/plan.json")
                        + "; `touchstone plan` makes one");
        plan("large", "1001").exits(0);
        submit("large", "--engine=slurm", installed())
                .exits(2)
                .err("touchstone: the plan has 1001 shards, and Slurm takes at most 1000; plan again with --shards=1000"
                        + " or fewer");
        assertThat(submit("large", "--engine=kubernetes", "--print").exits(0).out())
                .contains("completions: 1001\n  parallelism: 100\n");
    }

    @Test
    void optionsThatCannotBeUsed() {
        submit("plan", "--engine=pbs")
                .exits(2)
                .err("touchstone: invalid value for option '--engine': there is no engine \"pbs\"; choose slurm,"
                        + " kubernetes; see touchstone submit --help");
        submit("plan", "--engine=slurm", "--jobs=0").exits(2).err("touchstone: --jobs=0: there is at least one job");
        run("submit", folder.resolve("plan").toString(), "--engine=slurm")
                .exits(2)
                .err("touchstone: cannot tell what starts this program on other machines; say it with --program");
        submit("plan", "--engine=kubernetes", "--print", "--image=a\nb")
                .exits(2)
                .err("touchstone: control characters in \"'a?b'\"; rename what is called so");
    }
}
