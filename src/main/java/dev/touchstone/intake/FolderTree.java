package dev.touchstone.intake;

import dev.touchstone.intake.Remark.Kind;
import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** A folder on the disk, in the order of its paths. Links in it are never followed. */
record FolderTree(Path root) implements Tree {

    @Override
    public void visit(Visitor visitor) throws IOException {
        for (Step step : steps().values()) {
            step.tell(visitor);
        }
    }

    @FunctionalInterface
    private interface Step {
        void tell(Visitor visitor) throws IOException;
    }

    private SortedMap<String, Step> steps() throws IOException {
        SortedMap<String, Step> steps = new TreeMap<>();
        Files.walkFileTree(root, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
                if (!folder.equals(root)) {
                    String path = relative(folder);
                    steps.put(path, visitor -> visitor.folder(path));
                }
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                String path = relative(file);
                steps.put(path, visitor -> tell(visitor, file, attributes));
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFileFailed(Path file, IOException e) throws IOException {
                if (file.equals(root)) {
                    throw e;
                }
                refuse(file, "it cannot be read");
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult postVisitDirectory(Path folder, @Nullable IOException e) {
                if (e != null) {
                    refuse(folder, "not all of it can be listed");
                }
                return FileVisitResult.CONTINUE;
            }

            private void refuse(Path file, String why) {
                String path = relative(file);
                steps.put(path, visitor -> visitor.refused(path, new Refusal(Kind.UNREADABLE, why)));
            }
        });
        return steps;
    }

    private void tell(Visitor visitor, Path file, BasicFileAttributes attributes) throws IOException {
        if (attributes.isRegularFile()) {
            visitor.file(relative(file), () -> Files.newInputStream(file, LinkOption.NOFOLLOW_LINKS));
        } else if (attributes.isSymbolicLink()) {
            visitor.refused(relative(file), new Refusal(Kind.LINK, "it is a link"));
        } else {
            visitor.refused(relative(file), new Refusal(Kind.SPECIAL_FILE, "it is a device or the like"));
        }
    }

    private String relative(Path file) {
        List<String> names = new ArrayList<>();
        root.relativize(file).forEach(name -> names.add(name.toString()));
        return String.join("/", names);
    }
}
