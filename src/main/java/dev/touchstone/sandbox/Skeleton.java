package dev.touchstone.sandbox;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A directory of links, empty directories and empty files, on which the files that a child sees are mounted, and the table that
 * tells {@code mount} to do so. It is the same for all children that see the same files.
 *
 * @param root the child's root directory
 * @param table in the format of {@code fstab(5)}
 */
record Skeleton(Path root, Path table) {
    private static final String READ_ONLY = "bind,ro,nosuid,nodev";

    static Skeleton of(InsideView view, StagedFiles staged) throws SandboxException {
        Path base = staged.directory("root");
        Skeleton skeleton = new Skeleton(base.resolve("root"), base.resolve("fstab"));
        try {
            Files.createDirectories(skeleton.inside(InsideView.EMPTY_DIRECTORY));
            List<String> lines = new ArrayList<>(List.of(line(skeleton.root, skeleton.root, "bind,ro")));
            for (InsideView.Binding binding : view.bindings()) {
                Optional<String> elsewhere = view.seenElsewhere(binding);
                if (elsewhere.isPresent()) {
                    skeleton.link(binding.target(), elsewhere.get());
                } else {
                    lines.add(skeleton.mount(binding.source(), binding.target(), READ_ONLY));
                }
            }
            for (String device : view.devices()) {
                lines.add(skeleton.mount(Path.of(device), device, "bind"));
            }
            Files.write(skeleton.table, lines);
            staged.share(base);
            return skeleton;
        } catch (IOException e) {
            throw new SandboxException("cannot prepare " + base + ": " + e.getMessage(), e);
        }
    }

    /** Leads to this place as the child names it. */
    private void link(String target, String place) throws IOException {
        Path link = inside(target);
        Files.createDirectories(link.resolveSibling("."));
        Files.createSymbolicLink(link, Path.of(place));
    }

    private String mount(Path source, String target, String options) throws IOException {
        Path point = inside(target);
        if (Files.isDirectory(source)) {
            Files.createDirectories(point);
        } else if (Files.notExists(point)) {
            Files.createDirectories(point.resolveSibling("."));
            Files.createFile(point);
        }
        return line(source, point, options);
    }

    private Path inside(String target) {
        return root.resolve(target.substring(1)).normalize();
    }

    static String line(Path source, Path point, String options) {
        return escaped(source) + " " + escaped(point) + " none " + options + " 0 0";
    }

    private static String escaped(Path path) {
        return path.toString()
                .replace("\\", "\\134")
                .replace(" ", "\\040")
                .replace("\t", "\\011")
                .replace("\n", "\\012");
    }
}
