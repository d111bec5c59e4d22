package org.wardbook.isms.preview.host;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.Proxy;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/**
 * An object of one of the platform's interfaces, of which the preview has some members. Calling any other one fails
 * with its name: a wiki that quietly does nothing would let an app pass that Confluence breaks.
 */
public final class Partial implements InvocationHandler {

    private final Class<?> type;
    private final Object members;
    private final Map<Method, Method> known = new HashMap<>();

    private Partial(Class<?> type, Object members) {
        this.type = type;
        this.members = members;
        for (Method method : type.getMethods()) {
            Arrays.stream(members.getClass().getMethods()).filter(member -> same(member, method)).findFirst()
                .ifPresent(member -> {
                    member.setAccessible(true);
                    known.put(method, member);
                });
        }
        for (Method member : members.getClass().getDeclaredMethods()) {
            boolean offered = Modifier.isPublic(member.getModifiers()) && !Modifier.isStatic(member.getModifiers());
            if (offered && !member.isSynthetic() && !known.containsValue(member) && !ofEveryObject(member)) {
                throw new IllegalArgumentException(type.getName() + " has no member " + member + ".");
            }
        }
    }

    /**
     * @param members an object whose public methods are the members that the preview has, with the names and the
     *     parameters that they have in the interface; two are equal if these are
     * @throws IllegalArgumentException if one of them is none of the interface
     */
    public static <T> T of(Class<T> type, Object members) {
        return type.cast(Proxy.newProxyInstance(Partial.class.getClassLoader(), new Class<?>[] {type},
            new Partial(type, members)));
    }

    private static boolean same(Method one, Method other) {
        return one.getName().equals(other.getName())
            && Arrays.equals(one.getParameterTypes(), other.getParameterTypes());
    }

    private static boolean ofEveryObject(Method method) {
        return Arrays.stream(Object.class.getMethods()).anyMatch(one -> same(one, method));
    }

    @Override
    public Object invoke(Object proxy, Method method, Object[] arguments) throws Throwable {
        Method member = known.get(method);
        try {
            if (member != null) {
                return member.invoke(members, arguments);
            }
            if (method.getDeclaringClass() == Object.class) {
                return method.invoke(members, unwrapped(arguments));
            }
        } catch (InvocationTargetException failure) {
            throw failure.getCause();
        }
        throw new UnsupportedOperationException("The preview does not have " + type.getName() + "#" + method.getName()
            + Arrays.stream(method.getParameterTypes()).map(Class::getName).toList() + ".");
    }

    /** For {@code equals}: what the other object consists of. */
    private static Object[] unwrapped(Object[] arguments) {
        if (arguments != null && arguments.length == 1 && arguments[0] != null
                && Proxy.isProxyClass(arguments[0].getClass())
                && Proxy.getInvocationHandler(arguments[0]) instanceof Partial other) {
            return new Object[] {other.members};
        }
        return arguments;
    }
}
