package dev.touchstone.check;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.List;

/** Takes records of a contract apart. */
final class Components {
    private Components() {}

    /** The values of the record's components, in order. */
    static List<Object> of(Record record) {
        List<Object> values = new ArrayList<>();
        for (RecordComponent component : record.getClass().getRecordComponents()) {
            try {
                component.getAccessor().setAccessible(true);
                values.add(component.getAccessor().invoke(record));
            } catch (ReflectiveOperationException e) {
                throw new IllegalStateException("cannot read " + component + " of a record of the contract", e);
            }
        }
        return values;
    }
}
