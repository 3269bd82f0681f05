package dev.touchstone.wire;

import java.lang.reflect.GenericArrayType;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.lang.reflect.WildcardType;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The forms of declared types, each made once. */
final class Forms {
    private final Map<Type, Form> known = new HashMap<>();

    Form of(Type declared) throws WireException {
        Form form = known.get(declared);
        if (form == null) {
            form = make(declared);
            known.put(declared, form);
        }
        return form;
    }

    private Form make(Type declared) throws WireException {
        if (declared instanceof Class<?> type) {
            return make(type);
        }
        if (declared instanceof ParameterizedType generic) {
            Type element = generic.getActualTypeArguments()[0];
            if (generic.getRawType() == List.class) {
                return new ListForm(of(element));
            }
            if (generic.getRawType() == Set.class) {
                return new SetForm(of(element));
            }
        }
        if (declared instanceof WildcardType wildcard && wildcard.getLowerBounds().length == 0) {
            return of(wildcard.getUpperBounds()[0]);
        }
        if (declared instanceof GenericArrayType array) {
            Type component = array.getGenericComponentType();
            return new ArrayForm(erase(component), of(component));
        }
        throw unsupported(declared);
    }

    private Form make(Class<?> type) throws WireException {
        if (type.isArray()) {
            Class<?> component = type.getComponentType();
            return component.isPrimitive() ? new PrimitiveArrayForm(type) : new ArrayForm(component, of(component));
        }
        if (type.isEnum()) {
            return new EnumForm(type);
        }
        if (type.isRecord() && type.getTypeParameters().length == 0) {
            return new RecordForm(type, this);
        }
        if (ScalarForm.carries(type)) {
            return new ScalarForm(type);
        }
        throw unsupported(type);
    }

    private static Class<?> erase(Type type) throws WireException {
        if (type instanceof Class<?> plain) {
            return plain;
        }
        if (type instanceof ParameterizedType generic) {
            return (Class<?>) generic.getRawType();
        }
        if (type instanceof GenericArrayType array) {
            return erase(array.getGenericComponentType()).arrayType();
        }
        throw unsupported(type);
    }

    private static WireException unsupported(Type type) {
        return new WireException("the wire does not carry the declared type " + type.getTypeName()
                + "; it carries primitives, their boxes, String, enums, arrays, records, List<...> and Set<...>");
    }
}
