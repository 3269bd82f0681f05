package dev.touchstone.check;

import dev.touchstone.assignment.CheckDeclaration;
import java.util.OptionalInt;
import net.jqwik.api.Property;

/** How many inputs a property is tried with. */
public final class Tries {
    private static final int UNLESS_TOLD = 1000;

    private Tries() {}

    /** As its author declared; empty for an example. */
    public static OptionalInt of(CheckDeclaration check) {
        Property property = check.method().getAnnotation(Property.class);
        if (property == null) {
            return OptionalInt.empty();
        }
        return OptionalInt.of(property.tries() == Property.TRIES_NOT_SET ? UNLESS_TOLD : property.tries());
    }
}
