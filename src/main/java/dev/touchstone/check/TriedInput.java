package dev.touchstone.check;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * What jqwik generated for one try of a property.
 *
 * @param parameters one for each parameter of the property; null where jqwik injects it
 * @param assumed false if the property assumes that it gets no such input, so that the try does not count
 */
record TriedInput(List<Object> parameters, boolean assumed) {
    TriedInput {
        parameters = Collections.unmodifiableList(new ArrayList<>(parameters));
    }
}
