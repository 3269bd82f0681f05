package dev.touchstone.deploy;

import io.fabric8.kubernetes.api.model.batch.v1.Job;
import java.beans.Introspector;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** A manifest as Kubernetes understands it. */
record Manifest(Job job) {
    static Manifest of(String text) {
        return new Manifest(new YAMLMapper().readValue(text, Job.class));
    }

    /** The places of all words that Kubernetes does not know; the model's classes keep them aside, at every depth. */
    List<String> unknown() {
        List<String> found = new ArrayList<>();
        collect("", job, found);
        return found;
    }

    private static void collect(String place, @Nullable Object node, List<String> found) {
        if (node instanceof List<?> list) {
            for (int i = 0; i < list.size(); i++) {
                collect(place + "[" + i + "]", list.get(i), found);
            }
        } else if (node instanceof Map<?, ?> map) {
            map.forEach((key, value) -> collect(dotted(place, String.valueOf(key)), value, found));
        } else if (node != null && node.getClass().getName().startsWith("io.fabric8.")) {
            for (Method getter : node.getClass().getMethods()) {
                if (getter.getName().equals("getAdditionalProperties")) {
                    ((Map<?, ?>) value(getter, node))
                            .keySet()
                            .forEach(word -> found.add(dotted(place, String.valueOf(word))));
                } else if (getter.getName().startsWith("get") && getter.getParameterCount() == 0) {
                    String word = Introspector.decapitalize(getter.getName().substring("get".length()));
                    collect(dotted(place, word), value(getter, node), found);
                }
            }
        }
    }

    private static String dotted(String place, String word) {
        return place.isEmpty() ? word : place + "." + word;
    }

    private static Object value(Method getter, Object node) {
        try {
            return getter.invoke(node);
        } catch (IllegalAccessException | InvocationTargetException e) {
            throw new IllegalStateException("cannot read " + getter, e);
        }
    }
}
