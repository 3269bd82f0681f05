package dev.touchstone.deploy;

import io.fabric8.kubernetes.api.model.batch.v1.Job;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** A manifest as it was written, and as Kubernetes understands it. */
record Manifest(JsonNode written, JsonNode understood, Job job) {
    private static final YAMLMapper MAPPER = new YAMLMapper();

    static Manifest of(String text) {
        JsonNode written = MAPPER.readTree(text);
        Job job = MAPPER.treeToValue(written, Job.class);
        return new Manifest(written, MAPPER.valueToTree(job), job);
    }

    /** The places of all words that Kubernetes does not know: the model classes keep them aside, at every level. */
    List<String> unknown() {
        List<String> found = new ArrayList<>();
        return found;
    }
}
