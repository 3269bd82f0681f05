package dev.touchstone.remote;

import java.lang.reflect.Method;
import java.util.List;

/**
 * One call of a method of a question's interface.
 *
 * @param method the interface's method
 * @param arguments what it is called with
 */
public record Call(Method method, List<Object> arguments) {
    /** Takes a copy of the list of arguments. */
    public Call {
        arguments = List.copyOf(arguments);
    }
}
