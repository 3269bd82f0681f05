package dev.touchstone.wire;

import java.lang.reflect.Method;

/** How judge and child name a method to each other. */
public final class Methods {
    private Methods() {}

    /** The erased descriptor as in a class file, e.g. {@code (Lcs577/hw4/Tensor;I)Lcs577/hw4/Tensor;}. */
    public static String descriptor(Method method) {
        StringBuilder descriptor = new StringBuilder("(");
        for (Class<?> parameter : method.getParameterTypes()) {
            descriptor.append(parameter.descriptorString());
        }
        return descriptor
                .append(')')
                .append(method.getReturnType().descriptorString())
                .toString();
    }
}
