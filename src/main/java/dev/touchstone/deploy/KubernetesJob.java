package dev.touchstone.deploy;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The manifest of an Indexed Job, one pod for each part of a plan. A pod that is evicted or whose node dies is replaced and
 * does not count as failed; exit code 2 means that starting the part again is of no use.
 *
 * <p>All variable text stands in single quotes, in which YAML knows no escape but the doubled quote.
 */
public final class KubernetesJob {
    /** More indexes cannot be counted one by one. */
    public static final int MOST_SHARDS = 100_000;

    private static final int MOST_AT_A_TIME = 100;
    private static final String TEXT = """
            # Gives the plan in @PLAN_TEXT@ to Kubernetes (1.33 or newer) in @PARTS@, one pod each.
            #
            #   kubectl apply -f job.yaml
            #   kubectl wait --for=condition=complete --timeout=24h job/@NAME@
            #   @MERGE@
            #
            # The volume of the claim holds what stands below @FOLDER_TEXT@ on the machine that planned.
            apiVersion: batch/v1
            kind: Job
            metadata:
              name: @NAME@
            spec:
              completionMode: Indexed
              completions: @SHARDS@
              parallelism: @PARALLELISM@
              backoffLimitPerIndex: 3
              podFailurePolicy:
                rules:
                  - action: Ignore
                    onPodConditions:
                      - type: DisruptionTarget
                        status: "True"
                  - action: FailIndex
                    onExitCodes:
                      containerName: grade
                      operator: In
                      values: [2]
              template:
                spec:
                  restartPolicy: Never
                  automountServiceAccountToken: false
                  enableServiceLinks: false
                  securityContext:
                    runAsNonRoot: true
                    seccompProfile:
                      type: RuntimeDefault
                  containers:
                    - name: grade
                      image: @IMAGE@
                      command:
            @COMMAND@
                      resources:
                        requests:
                          cpu: "@JOBS@"
                          memory: @MEMORY@Mi
                        limits:
                          cpu: "@JOBS@"
                          memory: @MEMORY@Mi
                      securityContext:
                        allowPrivilegeEscalation: false
                        capabilities:
                          drop: [ALL]
                      volumeMounts:
                        - name: files
                          mountPath: @FOLDER@
                  volumes:
                    - name: files
                      persistentVolumeClaim:
                        claimName: @CLAIM@
            """;

    private KubernetesJob() {}

    /**
     * What only the owner of the cluster knows.
     *
     * @param image the container image with Touchstone in it
     * @param claim the claim of the volume that all pods share
     */
    public record Cluster(String image, String claim) {}

    /**
     * The manifest for this plan.
     *
     * @throws DeployException if the plan has too many parts, or its paths cannot be those of pods
     */
    public static String of(PlannedRun run, Program program, Cluster cluster) throws DeployException {
        run.requireAtMost(MOST_SHARDS, "Kubernetes");
        Path folder = run.commonFolder();
        if (folder.toString().contains(":")) {
            throw new DeployException("Kubernetes mounts nothing at a path with a colon: " + folder + "; rename it");
        }
        return new Template(TEXT)
                .put("NAME", run.name())
                .put("PARTS", run.parts())
                .put("SHARDS", run.shards())
                .put("PARALLELISM", Math.min(run.shards(), MOST_AT_A_TIME))
                .put("JOBS", program.jobs())
                .put("MEMORY", program.memoryMegabytes())
                .put("PLAN_TEXT", run.plan())
                .put("FOLDER_TEXT", folder)
                .put("FOLDER", quoted(folder.toString()))
                .put("IMAGE", quoted(cluster.image()))
                .put("CLAIM", quoted(cluster.claim()))
                .put("MERGE", ShellText.command(program.merge(run)))
                .putLines("COMMAND", command(program.grade(run)))
                .text();
    }

    /** Kubernetes replaces {@code $(NAME)} in a command; a doubled dollar sign keeps it from doing so. */
    private static List<String> command(List<String> words) {
        return words.stream()
                .map(word -> "            - " + quoted(word.replace("$(", "$$(")))
                .collect(Collectors.toList());
    }

    private static String quoted(String text) {
        return "'" + text.replace("'", "''") + "'";
    }
}
