package dev.touchstone.compile.worker;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.module.ModuleDescriptor;
import java.net.URI;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The class files of java.base, as far as the module shows them to everybody. */
final class Platform {
    private final Path base = FileSystems.getFileSystem(URI.create("jrt:/")).getPath("/modules/java.base");
    private final Set<String> packages = Object.class.getModule().getDescriptor().exports().stream()
            .filter(each -> !each.isQualified())
            .map(ModuleDescriptor.Exports::source)
            .collect(Collectors.toUnmodifiableSet());

    Set<String> packages() {
        return packages;
    }

    byte @Nullable [] classFile(String binaryName) {
        if (!packages.contains(ClassName.packageOf(binaryName))) {
            return null;
        }
        try {
            return Files.readAllBytes(base.resolve(binaryName.replace('.', '/') + ".class"));
        } catch (NoSuchFileException e) {
            return null;
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read class " + binaryName + " of this JDK; is it damaged?", e);
        }
    }
}
