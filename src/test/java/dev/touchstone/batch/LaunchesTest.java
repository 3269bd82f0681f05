package dev.touchstone.batch;

import static org.assertj.core.api.Assertions.assertThat;

import dev.touchstone.assignment.RubricReader;
import dev.touchstone.sandbox.Child;
import dev.touchstone.sandbox.Launch;
import dev.touchstone.sandbox.Rung;
import dev.touchstone.sandbox.SandboxException;
import dev.touchstone.toy.Toy;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What processes are given: never the answer key. */
class LaunchesTest {
    /** Notes what it is to start and starts nothing. */
    private static final class Notebook implements Rung {
        private final List<Launch> launches = new ArrayList<>();

        @Override
        public String name() {
            return "notebook";
        }

        @Override
        public List<String> stops() {
            return List.of();
        }

        @Override
        public List<String> cannotStop() {
            return List.of();
        }

        @Override
        public Child start(Launch launch) throws SandboxException {
            launches.add(launch);
            throw new SandboxException("this rung only takes notes");
        }
    }

    private interface Starting {
        Object start() throws IOException;
    }

    private static Launch launchOf(java.util.function.Function<Launches, Starting> kind) {
        Notebook notebook = new Notebook();
        var limits = new RubricReader().read(Toy.rubric()).limits();
        Starting starting = kind.apply(new Launches(notebook, CodePlaces.of(Toy.assignment()), limits));
        org.assertj.core.api.Assertions.assertThatThrownBy(starting::start)
                .isInstanceOf(IOException.class)
                .hasMessage("this rung only takes notes");
        return notebook.launches.get(0);
    }

    private static List<String> classesGivenTo(Launch launch) throws IOException {
        List<String> classes = new ArrayList<>();
        for (Path place : Stream.concat(launch.program().modulePath().stream(), launch.program().classPath().stream())
                .toList()) {
            if (Files.isDirectory(place)) {
                try (Stream<Path> files = Files.walk(place)) {
                    files.map(Path::toString)
                            .filter(name -> name.endsWith(".class"))
                            .forEach(classes::add);
                }
            } else {
                classes.add(place.toString());
            }
        }
        return classes;
    }

    @Test
    void aStudentsProcessIsGivenTheRunnerAndTheContractAlone() throws IOException {
        Launch launch = launchOf(launches -> launches::student);
        assertThat(launch.program().modulePath()).hasSize(1);
        assertThat(launch.program().classPath()).containsExactly(Toy.contract());
        assertThat(launch.program().needsCompiler()).isFalse();
        assertThat(launch.limits().heapMegabytes()).isEqualTo(64);
        assertThat(classesGivenTo(launch))
                .anyMatch(name -> name.endsWith("toy/Total.class"))
                .anyMatch(name -> name.endsWith("runner/Main.class") || name.endsWith(".jar"))
                .noneMatch(name -> name.contains("Checks") || name.contains("ToyAssignment"));
    }

    @Test
    void theCompileWorkerIsNotGivenTheAnswerKey() throws IOException {
        Launch launch = launchOf(launches -> launches::compileWorker);
        assertThat(launch.program().needsCompiler()).isTrue();
        assertThat(launch.program().classPath()).contains(Toy.contract()).doesNotContain(Toy.checks());
        assertThat(classesGivenTo(launch)).noneMatch(name -> name.contains("ToyAssignment"));
    }
}
