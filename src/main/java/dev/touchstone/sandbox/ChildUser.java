package dev.touchstone.sandbox;

import java.nio.file.Path;
import java.util.List;

/**
 * Who runs the children: the user who runs Touchstone, except that root's children are run by nobody. Even inside a wall a
 * process of root could read root's files, if a hole led to one.
 *
 * @param root true if Touchstone is run by root
 */
record ChildUser(boolean root) {
    /** What to put before a command so that it runs as that user. */
    List<String> prefix() throws SandboxException {
        if (!root) {
            return List.of();
        }
        Path setpriv = HostTool.require(
                "setpriv", "root's children must run as another user; install util-linux, or do not run as root");
        String nobody = Integer.toString(SandboxPlaces.NOBODY);
        return List.of(setpriv.toString(), "--reuid", nobody, "--regid", nobody, "--clear-groups", "--");
    }
}
