package dev.touchstone.runner;

import dev.touchstone.wire.Methods;
import dev.touchstone.wire.WireException;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.Type;
import java.util.HashMap;
import java.util.Map;

/** The class that answers a question, and the question's methods. */
final class Plugin {
    private final Class<?> question;
    private final Class<?> answer;
    private final Map<String, Target> targets = new HashMap<>();

    Plugin(Class<?> question, Class<?> answer) {
        this.question = question;
        this.answer = answer;
    }

    /**
     * A method that can be called.
     *
     * @param method the interface's method
     * @param parameters its generic parameter types
     * @param result its generic return type
     */
    @SuppressWarnings("ArrayRecordComponent") // reflection gives it and the codec takes it as an array
    record Target(Method method, Type[] parameters, Type result) {}

    /** Makes a fresh instance; the first time this initialises the class, by which student code runs. */
    Object instantiate() throws InvocationTargetException, ReflectiveOperationException {
        Constructor<?> constructor = answer.getDeclaredConstructor();
        constructor.setAccessible(true);
        return constructor.newInstance();
    }

    /** The method that a call names; the judge names none that the contract does not have. */
    Target target(String name, String descriptor) throws WireException {
        String key = name.concat(descriptor);
        Target target = targets.get(key);
        if (target == null) {
            Method method = find(name, descriptor);
            method.setAccessible(true); // the interface may be package-private
            target = new Target(method, method.getGenericParameterTypes(), method.getGenericReturnType());
            targets.put(key, target);
        }
        return target;
    }

    private Method find(String name, String descriptor) throws WireException {
        for (Method method : question.getMethods()) {
            if (method.getName().equals(name)
                    && !Modifier.isStatic(method.getModifiers())
                    && Methods.descriptor(method).equals(descriptor)) {
                return method;
            }
        }
        throw new WireException(question.getName() + " has no method " + name + descriptor);
    }
}
