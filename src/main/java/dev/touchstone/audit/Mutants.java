package dev.touchstone.audit;

import dev.touchstone.audit.Mutant.Place;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.pitest.classinfo.ClassName;
import org.pitest.mutationtest.EngineArguments;
import org.pitest.mutationtest.engine.Location;
import org.pitest.mutationtest.engine.Mutater;
import org.pitest.mutationtest.engine.MutationDetails;
import org.pitest.mutationtest.engine.gregor.config.GregorEngineFactory;

/**
 * Makes mutants with PIT's engine, of the mutator groups DEFAULTS and STRONGER. The only class that knows PIT, whose
 * interfaces make no promise to stay. Code that a compiler adds to records is left alone: nobody wrote it.
 */
final class Mutants {
    private static final List<String> GROUPS = List.of("DEFAULTS", "STRONGER");
    private static final Comparator<MutationDetails> IN_ORDER = Comparator.comparingInt(MutationDetails::getLineNumber)
            .thenComparingInt(MutationDetails::getInstructionIndex)
            .thenComparing(MutationDetails::getMutator)
            .thenComparing(details -> details.getId().toString());

    private Mutants() {}

    /** All mutants of the code that a question's reference can come to, class by class and line by line. */
    static List<Mutant> of(ReferenceCode code) {
        Set<String> reached = new CallGraph(code.classes()).reached(code);
        List<Mutant> all = new ArrayList<>();
        for (String className : code.classes().keySet()) {
            all.addAll(of(className, code.classes(), reached));
        }
        return all;
    }

    private static List<Mutant> of(String className, Map<String, byte[]> classes, Set<String> reached) {
        Mutater engine = new GregorEngineFactory()
                .createEngine(EngineArguments.arguments().withMutators(GROUPS))
                .createMutator(name -> bytes(name, classes));
        List<MutationDetails> found = new ArrayList<>(engine.findMutations(ClassName.fromString(className)));
        found.removeIf(details -> !reached.contains(key(details)));
        found.sort(IN_ORDER);
        Map<String, Integer> numbers = new HashMap<>();
        List<Mutant> mutants = new ArrayList<>();
        for (MutationDetails details : found) {
            Place place = new Place(className, method(details), details.getLineNumber());
            String mutator = word(details.getMutator());
            int nth = numbers.merge(place + mutator, 1, Integer::sum);
            byte[] changed = engine.getMutation(details.getId()).getBytes();
            mutants.add(new Mutant(place, mutator, details.getDescription(), nth, changed));
        }
        return mutants;
    }

    private static String key(MutationDetails details) {
        Location location = details.getId().getLocation();
        return CallGraph.key(location.getClassName().asJavaName(), location.getMethodName(), location.getMethodDesc());
    }

    private static Optional<byte[]> bytes(String name, Map<String, byte[]> classes) {
        byte[] own = classes.get(name.replace('/', '.'));
        if (own != null) {
            return Optional.of(own);
        }
        try (var stream = ClassLoader.getSystemResourceAsStream(name.replace('.', '/') + ".class")) {
            return stream == null ? Optional.empty() : Optional.of(stream.readAllBytes());
        } catch (java.io.IOException e) {
            return Optional.empty(); // the engine does without: it then knows less about types
        }
    }

    /** {@code lambda$convolve$0} stands in {@code convolve}. */
    private static String method(MutationDetails details) {
        String name = details.getMethod();
        return name.startsWith("lambda$") ? name.substring(7, name.lastIndexOf('$')) : name;
    }

    /** The last part of the engine's class name, such as {@code ConditionalsBoundary}, as {@code CONDITIONALS_BOUNDARY}. */
    private static String word(String mutator) {
        String name = mutator.substring(mutator.lastIndexOf('.') + 1).replaceFirst("Mutator(_|$)", "$1");
        return name.replaceAll("([a-z0-9])([A-Z])", "$1_$2").toUpperCase(Locale.ROOT);
    }
}
