package dev.touchstone.check;

import dev.touchstone.expect.Rendering;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.List;

/** A property's parameter as a student reads it. */
final class SampleText {
    private SampleText() {}

    /**
     * The parameter as {@code name = value}; a record that belongs to the checks, not to the contract, stands for
     * several values and is taken apart.
     *
     * @param checks the class of the property
     */
    static List<String> of(String name, Object value, Class<?> checks) {
        boolean ofChecks = value.getClass().getPackageName().equals(checks.getPackageName());
        if (!(value instanceof Record) || !ofChecks) {
            return List.of(name + " = " + Rendering.text(value));
        }
        List<String> parts = new ArrayList<>();
        for (RecordComponent component : value.getClass().getRecordComponents()) {
            try {
                component.getAccessor().setAccessible(true);
                parts.addAll(of(component.getName(), component.getAccessor().invoke(value), checks));
            } catch (ReflectiveOperationException e) {
                throw new IllegalStateException("cannot read " + component + " of a record of checks", e);
            }
        }
        return parts;
    }
}
