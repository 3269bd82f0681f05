package dev.touchstone.sandbox;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * A program that runs containers: podman or docker, whose command lines are nearly the same.
 *
 * @param program its path
 * @param options what this one needs beside the common options
 * @param environment the variables by which it finds its service and its files
 */
record ContainerEngine(Path program, List<String> options, Map<String, String> environment) {
    /** An image without a single file: all that a child sees is mounted. */
    static final String IMAGE = "touchstone-empty:1";

    private static final List<String> VARIABLES =
            List.of("HOME", "XDG_RUNTIME_DIR", "DOCKER_HOST", "DOCKER_CONTEXT", "DOCKER_CONFIG", "CONTAINER_HOST");
    private static final int IMPORT_SECONDS = 60;
    private static final int SECONDS = 20;

    ContainerEngine {
        options = List.copyOf(options);
        environment = Map.copyOf(environment);
    }

    /** The engines of this machine, the one that needs no privileged service first. */
    static List<ContainerEngine> installed(Map<String, String> variables) {
        Map<String, String> environment = new TreeMap<>(variables);
        environment.keySet().retainAll(VARIABLES);
        // Without these, podman would put writable places into a read-only container, and our proxy's address.
        List<String> forPodman = List.of("--read-only-tmpfs=false", "--http-proxy=false");
        return Stream.of(
                        HostTool.find("podman").map(path -> new ContainerEngine(path, forPodman, environment)),
                        HostTool.find("docker").map(path -> new ContainerEngine(path, List.of(), environment)))
                .flatMap(Optional::stream)
                .toList();
    }

    /** Gives the engine its image. */
    void importImage(Path emptyArchive) throws SandboxException {
        HostTool.Outcome outcome = run(List.of("import", emptyArchive.toString(), IMAGE), IMPORT_SECONDS);
        if (outcome.exitCode() != 0) {
            throw new SandboxException(program.getFileName() + " does not work here: "
                    + outcome.text().lines().findFirst().orElse("it says nothing"));
        }
    }

    /** Kills a container and what runs in it; one that does not exist is no error. */
    void remove(String name) throws SandboxException {
        run(List.of("rm", "--force", name), SECONDS);
    }

    private HostTool.Outcome run(List<String> arguments, int seconds) throws SandboxException {
        return new HostTool(program).run(arguments, environment, seconds);
    }

    /** The command that runs this view in a container of this name, with pipes for its three streams. */
    List<String> command(InsideView view, ChildLimits limits, String name) throws SandboxException {
        List<String> command = new ArrayList<>(List.of("/usr/bin/env"));
        new TreeMap<>(environment).forEach((variable, value) -> command.add(variable + "=" + value));
        command.addAll(List.of(program.toString(), "run", "--rm", "--interactive", "--name", name, "--pull", "never"));
        command.addAll(List.of("--network", "none", "--ipc", "none", "--hostname", "sandbox", "--read-only"));
        String nobody = Integer.toString(SandboxPlaces.NOBODY);
        command.addAll(List.of("--user", nobody + ":" + nobody, "--cap-drop", "ALL"));
        command.addAll(List.of("--security-opt", "no-new-privileges", "--security-opt", "label=disable"));
        command.addAll(List.of("--log-driver", "none", "--env", "LC_ALL=C.UTF-8"));
        command.addAll(limits(limits));
        command.addAll(options);
        for (InsideView.Binding binding : view.bindings()) {
            command.addAll(List.of("--mount", mount(binding)));
        }
        command.addAll(List.of("--workdir", InsideView.EMPTY_DIRECTORY, IMAGE));
        command.addAll(view.java());
        return command;
    }

    private static List<String> limits(ChildLimits limits) {
        String memory = limits.memoryMegabytes() + "m";
        List<String> options = new ArrayList<>(List.of("--memory", memory, "--memory-swap", memory));
        options.addAll(List.of("--cpus", "1", "--pids-limit", "64"));
        List<String> ulimits = List.of(
                "core=0",
                "nofile=64",
                "fsize=0",
                "cpu=" + limits.cpuSeconds(),
                "data=" + limits.memoryMegabytes() * 1024L * 1024L);
        ulimits.forEach(ulimit -> options.addAll(List.of("--ulimit", ulimit)));
        return options;
    }

    private static String mount(InsideView.Binding binding) throws SandboxException {
        String source = binding.source().toString();
        if (source.indexOf(',') >= 0 || source.indexOf('"') >= 0) {
            throw new SandboxException(
                    "a container cannot be given " + source + ", for its name has a comma or a quote; move it");
        }
        return "type=bind,source=" + source + ",target=" + binding.target() + ",readonly";
    }
}
