package dev.touchstone.wire;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;

/** Records: the components in order, read with the accessors and made by the canonical constructor. */
final class RecordForm implements Form {
    private final Class<?> type;
    private final Method[] accessors;
    private final Form[] parts;
    private final Constructor<?> constructor;
    private final RecordComponent[] components;
    private final Forms forms;

    RecordForm(Class<?> type, Forms forms) throws WireException {
        this.type = type;
        this.forms = forms;
        this.components = type.getRecordComponents();
        this.accessors = new Method[components.length];
        this.parts = new Form[components.length];
        Class<?>[] parameters = new Class<?>[components.length];
        try {
            for (int i = 0; i < components.length; i++) {
                accessors[i] = components[i].getAccessor();
                accessors[i].setAccessible(true);
                parameters[i] = components[i].getType();
            }
            constructor = type.getDeclaredConstructor(parameters);
            constructor.setAccessible(true);
        } catch (ReflectiveOperationException | RuntimeException e) {
            throw new WireException("the record " + type.getTypeName() + " cannot be taken apart", e);
        }
    }

    @Override
    public void write(Object value, Sink out) throws WireException {
        if (value.getClass() != type) {
            throw Form.misfit(value, type);
        }
        out.enter();
        if (components.length == 0) {
            out.u1(0);
        }
        for (int i = 0; i < components.length; i++) {
            try {
                Form.part(form(i), component(value, i), out);
            } catch (WireException e) {
                throw e.within("component " + components[i].getName());
            }
        }
        out.leave();
    }

    @Override
    public Object read(Source in) throws WireException {
        in.enter();
        if (components.length == 0 && in.u1() != 0) {
            throw in.malformed("a record without components is not written 0");
        }
        Object[] values = new Object[components.length];
        for (int i = 0; i < components.length; i++) {
            try {
                values[i] = Form.part(form(i), in);
            } catch (WireException e) {
                throw e.within("component " + components[i].getName());
            }
        }
        in.leave();
        return make(values, in);
    }

    /** Found on first use, since a record may hold a list of its own kind. */
    private Form form(int i) throws WireException {
        if (parts[i] == null) {
            parts[i] = forms.of(components[i].getGenericType());
        }
        return parts[i];
    }

    private Object component(Object value, int i) throws WireException {
        try {
            return accessors[i].invoke(value);
        } catch (InvocationTargetException e) {
            throw new WireException("cannot be read, its accessor threw " + e.getCause(), e);
        } catch (IllegalAccessException e) {
            throw new WireException("cannot be read: " + e.getMessage(), e);
        }
    }

    private Object make(Object[] values, Source in) throws WireException {
        try {
            return constructor.newInstance(values);
        } catch (InvocationTargetException e) {
            WireException refused = in.malformed("the constructor of " + type.getTypeName() + " threw " + e.getCause());
            refused.initCause(e);
            throw refused;
        } catch (ReflectiveOperationException e) {
            throw new WireException(type.getTypeName() + " cannot be made: " + e.getMessage(), e);
        }
    }
}
