package dev.touchstone.remote;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;

/** Shows whoever answers calls as an ordinary object of the question's interface. */
public final class SubjectProxy implements InvocationHandler {
    private final Class<?> api;
    private final Function<Call, Object> answer;

    private SubjectProxy(Class<?> api, Function<Call, Object> answer) {
        this.api = api;
        this.answer = answer;
    }

    /**
     * An object of the interface whose methods are answered by the function.
     *
     * @param answer gives the value to return, or throws what the check is to see
     */
    public static Object of(Class<?> api, Function<Call, Object> answer) {
        return Proxy.newProxyInstance(api.getClassLoader(), new Class<?>[] {api}, new SubjectProxy(api, answer));
    }

    @Override
    @SuppressWarnings("NullAway") // Java hands over null where a method has no parameters
    public Object invoke(Object proxy, Method method, Object[] arguments) {
        List<Object> values = arguments == null ? List.of() : Arrays.asList(arguments);
        if (method.getDeclaringClass() == Object.class) {
            return ofObject(proxy, method, values);
        }
        return answer.apply(new Call(method, values));
    }

    private Object ofObject(Object proxy, Method method, List<Object> arguments) {
        return switch (method.getName()) {
            case "equals" -> proxy == arguments.get(0);
            case "hashCode" -> System.identityHashCode(proxy);
            default -> "the answer to " + api.getSimpleName();
        };
    }
}
