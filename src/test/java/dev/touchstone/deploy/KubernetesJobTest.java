package dev.touchstone.deploy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.touchstone.deploy.KubernetesJob.Cluster;
import io.fabric8.kubernetes.api.model.Container;
import io.fabric8.kubernetes.api.model.Quantity;
import io.fabric8.kubernetes.api.model.batch.v1.Job;
import io.fabric8.kubernetes.api.model.batch.v1.JobSpec;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The manifest, read with the classes that Kubernetes' own description was made into. */
class KubernetesJobTest {
    private static final Cluster CLUSTER = new Cluster("image", "claim");

    private static PlannedRun run(String folder, int shards) {
        return new PlannedRun(
                Path.of(folder + "/plan"), shards, List.of(Path.of(folder + "/class")), Path.of("/reports"));
    }

    private static Program program(String launcher) {
        return new Program(launcher, Optional.empty(), List.of(), 2);
    }

    private static String manifest(String folder) throws DeployException {
        return KubernetesJob.of(run(folder, 8), program("touchstone"), CLUSTER);
    }

    @Test
    void kubernetesKnowsEveryWordOfIt() throws DeployException {
        assertThat(Manifest.of(manifest("/srv")).unknown()).isEmpty();
    }

    @Test
    void aWordThatKubernetesDoesNotKnowIsFoundAtEveryDepth() throws DeployException {
        String text = manifest("/srv")
                .replace("completionMode", "completionMod")
                .replace("mountPath", "mountpath")
                .replace("operator: In", "operators: In");
        assertThat(Manifest.of(text).unknown())
                .containsExactlyInAnyOrder(
                        "spec.completionMod",
                        "spec.template.spec.containers[0].volumeMounts[0].mountpath",
                        "spec.podFailurePolicy.rules[1].onExitCodes.operators");
    }

    @Test
    void whatKubernetesRequiresOfAnIndexedJobIsThere() throws DeployException {
        Job job = Manifest.of(manifest("/srv")).job();
        assertThat(job.getApiVersion()).isEqualTo("batch/v1");
        assertThat(job.getKind()).isEqualTo("Job");
        assertThat(job.getMetadata().getName()).matches("[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?");
        JobSpec spec = job.getSpec();
        assertThat(spec.getCompletionMode()).isEqualTo("Indexed");
        assertThat(spec.getCompletions()).isEqualTo(8);
        assertThat(spec.getParallelism()).isEqualTo(8);
        // A limit for each index is allowed only where pods are not restarted in place.
        assertThat(spec.getBackoffLimitPerIndex()).isEqualTo(3);
        assertThat(spec.getTemplate().getSpec().getRestartPolicy()).isEqualTo("Never");
        assertThat(spec.getPodFailurePolicy().getRules()).hasSize(2).allSatisfy(rule -> {
            assertThat(rule.getAction()).isIn("Ignore", "FailIndex");
            assertThat(rule.getOnExitCodes() == null)
                    .isNotEqualTo(rule.getOnPodConditions().isEmpty());
        });
        var onExit = spec.getPodFailurePolicy().getRules().get(1).getOnExitCodes();
        assertThat(onExit.getOperator()).isEqualTo("In");
        assertThat(onExit.getValues()).containsExactly(2);
        assertThat(onExit.getContainerName()).isEqualTo(container(job).getName());
    }

    @Test
    void aPodMountsTheVolumeWhereThePlanStandsAndHasNoKeyToTheCluster() throws DeployException {
        Job job = Manifest.of(manifest("/srv")).job();
        var pod = job.getSpec().getTemplate().getSpec();
        assertThat(container(job).getVolumeMounts()).singleElement().satisfies(mount -> {
            assertThat(mount.getMountPath()).isEqualTo("/srv");
            assertThat(mount.getName()).isEqualTo(pod.getVolumes().get(0).getName());
        });
        assertThat(pod.getVolumes().get(0).getPersistentVolumeClaim().getClaimName())
                .isEqualTo("claim");
        assertThat(pod.getAutomountServiceAccountToken()).isFalse();
        assertThat(pod.getSecurityContext().getRunAsNonRoot()).isTrue();
        assertThat(container(job).getSecurityContext().getAllowPrivilegeEscalation())
                .isFalse();
        assertThat(container(job).getResources().getLimits())
                .isEqualTo(container(job).getResources().getRequests())
                .isEqualTo(Map.of("cpu", Quantity.parse("2"), "memory", Quantity.parse("3072Mi")));
    }

    private static Container container(Job job) {
        return job.getSpec().getTemplate().getSpec().getContainers().get(0);
    }

    @Test
    void noPathIsTakenForYamlOrForAVariable() throws DeployException {
        String folder = "/it's $(HOME) #1 \"quoted\" @NAME@ - \\n";
        Job job = Manifest.of(manifest(folder)).job();
        assertThat(container(job).getCommand())
                .startsWith("touchstone", "grade", "--plan=" + folder.replace("$(", "$$(") + "/plan", "--shard=auto");
        assertThat(container(job).getVolumeMounts().get(0).getMountPath()).isEqualTo(folder);
        assertThat(Manifest.of(manifest(folder)).unknown()).isEmpty();
    }

    @Test
    void whatKubernetesCannotDoIsRefused() {
        assertThatThrownBy(() -> manifest("/a:b"))
                .isInstanceOf(DeployException.class)
                .hasMessage("Kubernetes mounts nothing at a path with a colon: /a:b; rename it");
        assertThatThrownBy(() -> KubernetesJob.of(run("/srv", 100_001), program("touchstone"), CLUSTER))
                .hasMessage("the plan has 100001 shards, and Kubernetes takes at most 100000; plan again with"
                        + " --shards=100000 or fewer");
        assertThatThrownBy(() -> manifest("/a\nkind"))
                .hasMessage("control characters in \"/a?kind/plan\"; rename what is called so");
    }
}
