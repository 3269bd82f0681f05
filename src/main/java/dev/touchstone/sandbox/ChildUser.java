package dev.touchstone.sandbox;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Who runs the children: the user who runs Touchstone, except that root's children are run by nobody. Even inside a wall a
 * process of root could read root's files, if a hole led to one.
 *
 * @param root true if Touchstone is run by root
 */
record ChildUser(boolean root) {
    private static final String TOOL = "setpriv";
    private static final int SECONDS = 10;

    /** What to put before a command so that it runs as that user. */
    List<String> prefix() throws SandboxException {
        return root ? command(List.of()) : List.of();
    }

    /** As {@link #prefix()}; moreover, the kernel kills the command when the thread that started it ends. */
    List<String> mortalPrefix() throws SandboxException {
        return command(List.of("--pdeathsig", "KILL"));
    }

    /** As much of {@link #mortalPrefix()} as this machine can do. */
    List<String> prefixAsFarAsPossible() throws SandboxException {
        Optional<Path> tool = HostTool.find(TOOL);
        if (tool.isEmpty()) {
            return List.of();
        }
        String help = new HostTool(tool.get())
                .run(List.of("--help"), Map.of(), SECONDS)
                .text();
        return help.contains("--pdeathsig") ? mortalPrefix() : prefix();
    }

    private List<String> command(List<String> more) throws SandboxException {
        Path tool = HostTool.require(TOOL, "install util-linux (as root there is no way without it)");
        String nobody = Integer.toString(SandboxPlaces.NOBODY);
        List<String> user = root ? List.of("--reuid", nobody, "--regid", nobody, "--clear-groups") : List.of();
        return Stream.of(List.of(tool.toString()), user, more, List.of("--"))
                .flatMap(List::stream)
                .toList();
    }
}
