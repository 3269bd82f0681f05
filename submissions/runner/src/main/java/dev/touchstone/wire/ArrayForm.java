package dev.touchstone.wire;

import java.lang.reflect.Array;

/** Arrays of references: a count, then the elements. */
final class ArrayForm implements Form {
    private final Class<?> component;
    private final Form element;

    ArrayForm(Class<?> component, Form element) {
        this.component = component;
        this.element = element;
    }

    @Override
    public void write(Object value, Sink out) throws WireException {
        // An array of a subclass, e.g. of an enum's constant with a body, is fine: its elements are looked at.
        if (!(value instanceof Object[] array)
                || !component.isAssignableFrom(value.getClass().getComponentType())) {
            throw Form.misfit(value, component.arrayType());
        }
        out.enter();
        out.i4(array.length);
        for (int i = 0; i < array.length; i++) {
            try {
                Form.part(element, array[i], out);
            } catch (WireException e) {
                throw e.within("element " + i);
            }
        }
        out.leave();
    }

    @Override
    public Object read(Source in) throws WireException {
        in.enter();
        int length = in.length(1);
        in.values(length);
        Object[] array = (Object[]) Array.newInstance(component, length);
        for (int i = 0; i < length; i++) {
            try {
                array[i] = element.read(in);
            } catch (WireException e) {
                throw e.within("element " + i);
            }
        }
        in.leave();
        return array;
    }
}
