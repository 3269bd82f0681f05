package dev.touchstone.compile;

import java.lang.reflect.Constructor;
import java.lang.reflect.Method;

/** Calls methods without arguments on a new object, whatever their visibility. */
final class Calls {
    private Calls() {}

    static Object call(ClassLoader loader, String type, String method) throws ReflectiveOperationException {
        Constructor<?> constructor = loader.loadClass(type).getDeclaredConstructor();
        constructor.setAccessible(true);
        Method called = constructor.getDeclaringClass().getDeclaredMethod(method);
        called.setAccessible(true);
        return called.invoke(constructor.newInstance());
    }
}
