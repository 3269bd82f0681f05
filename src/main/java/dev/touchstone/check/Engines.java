package dev.touchstone.check;

import java.lang.annotation.Annotation;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Collectors;
import net.jqwik.api.Property;
import net.jqwik.api.lifecycle.BeforeTry;
import org.junit.platform.commons.support.HierarchyTraversalMode;
import org.junit.platform.commons.support.ReflectionSupport;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.engine.discovery.DiscoverySelectors;
import org.junit.platform.engine.support.descriptor.MethodSource;
import org.junit.platform.launcher.EngineFilter;
import org.junit.platform.launcher.Launcher;
import org.junit.platform.launcher.LauncherDiscoveryRequest;
import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.TestIdentifier;
import org.junit.platform.launcher.core.LauncherConfig;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;

/**
 * JUnit Jupiter and jqwik, configured so that they print nothing, keep no files and depend on nothing but the seed.
 * Not safe for use by two threads of one class loader: jqwik keeps static state.
 */
final class Engines {
    /** Held, because loggers are forgotten with their levels when nobody holds them. */
    private static final Logger JQWIK_LOGGER = Logger.getLogger("net.jqwik");

    private static final Map<String, String> PARAMETERS = Map.of(
            "junit.jupiter.extensions.autodetection.enabled", "true",
            "junit.jupiter.testmethod.order.default", "org.junit.jupiter.api.MethodOrderer$MethodName",
            "junit.platform.reporting.output.dir", "",
            "jqwik.database", "",
            "jqwik.reporting.onlyfailures", "true",
            "jqwik.reporting.usejunitplatform", "true",
            "jqwik.failures.after.default", "PREVIOUS_SEED");

    private final Launcher launcher;

    Engines() {
        JQWIK_LOGGER.setLevel(Level.WARNING);
        launcher = LauncherFactory.create(LauncherConfig.builder()
                .enableTestExecutionListenerAutoRegistration(false)
                .enableLauncherSessionListenerAutoRegistration(false)
                .enableLauncherDiscoveryListenerAutoRegistration(false)
                .enablePostDiscoveryFilterAutoRegistration(false)
                .build());
    }

    /** True for a jqwik property, false for a single example. */
    static boolean isProperty(Method method) {
        return method.isAnnotationPresent(Property.class);
    }

    /**
     * True for a property whose class has jqwik do nothing before or after properties and tries, such as setting up a
     * field or checking once more: calling the method is all there is to a try.
     */
    static boolean runsAlone(Method property) {
        Class<?> type = property.getDeclaringClass();
        return !ofLifecycle(type)
                && ReflectionSupport.findMethods(type, Engines::ofLifecycle, HierarchyTraversalMode.TOP_DOWN)
                        .isEmpty()
                && ReflectionSupport.findFields(type, Engines::ofLifecycle, HierarchyTraversalMode.TOP_DOWN)
                        .isEmpty();
    }

    private static boolean ofLifecycle(AnnotatedElement element) {
        return ofLifecycle(element, new HashSet<>());
    }

    /** Annotations may stand on annotations, and these on themselves. */
    private static boolean ofLifecycle(AnnotatedElement element, Set<Class<?>> seen) {
        return Arrays.stream(element.getAnnotations())
                .map(Annotation::annotationType)
                .anyMatch(type -> type.getPackage() == BeforeTry.class.getPackage()
                        || (seen.add(type) && ofLifecycle(type, seen)));
    }

    /**
     * Runs these test methods, first the examples and then the properties, each in an order of their own, and gives
     * each one's result, the first failure where a method ran several times. The order matters where a process is
     * lost so often that later checks are not run.
     */
    Map<Method, TestExecutionResult> run(List<Method> methods) {
        Results results = new Results();
        Map<Boolean, List<Method>> kinds = methods.stream().collect(Collectors.partitioningBy(Engines::isProperty));
        launch("junit-jupiter", kinds.getOrDefault(false, List.of()), results);
        launch("jqwik", kinds.getOrDefault(true, List.of()), results);
        return results.byMethod;
    }

    private void launch(String engine, List<Method> methods, Results results) {
        if (methods.isEmpty()) {
            return;
        }
        LauncherDiscoveryRequest request = LauncherDiscoveryRequestBuilder.request()
                .selectors(methods.stream()
                        .map(method -> DiscoverySelectors.selectMethod(method.getDeclaringClass(), method))
                        .toList())
                .filters(EngineFilter.includeEngines(engine))
                .configurationParameters(PARAMETERS)
                .enableImplicitConfigurationParameters(false)
                .build();
        launcher.execute(request, results);
    }

    private static final class Results implements TestExecutionListener {
        private final Map<Method, TestExecutionResult> byMethod = new HashMap<>();

        @Override
        public void executionFinished(TestIdentifier test, TestExecutionResult result) {
            test.getSource()
                    .filter(MethodSource.class::isInstance)
                    .map(MethodSource.class::cast)
                    .ifPresent(source -> byMethod.merge(source.getJavaMethod(), result, Results::worse));
        }

        private static TestExecutionResult worse(TestExecutionResult first, TestExecutionResult second) {
            return first.getStatus() == TestExecutionResult.Status.FAILED ? first : second;
        }
    }
}
