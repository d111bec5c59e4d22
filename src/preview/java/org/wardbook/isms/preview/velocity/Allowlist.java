package org.wardbook.isms.preview.velocity;

import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The methods that templates may call: those of plain JDK values, and those that descriptors list as
 * {@code class#method(parameter.Type parameter.Type)}. A listed method also counts for the classes that inherit or
 * implement it.
 */
public final class Allowlist {

    private static final Set<String> JDK =
        Set.of("java.lang.", "java.util.", "java.math.", "java.time.", "java.net.URI");
    private static final Set<String> NEVER = Set.of("java.lang.Class", "java.lang.ClassLoader", "java.lang.Runtime",
        "java.lang.System", "java.lang.Thread", "java.lang.Process", "java.lang.ProcessBuilder",
        "java.lang.reflect.", "java.lang.invoke.");

    /** What the host itself allows for its own classes. */
    private static final List<String> HOST = List.of(
        "org.apache.struts2.ActionSupport#getText(java.lang.String)",
        "org.apache.struts2.ActionSupport#getText(java.lang.String java.util.List)",
        "com.atlassian.confluence.core.ConfluenceActionSupport#getHelper()",
        "com.atlassian.confluence.spaces.actions.AbstractSpaceAction#getSpace()",
        "com.atlassian.confluence.spaces.actions.AbstractSpaceAction#getSpaceKey()",
        "com.atlassian.confluence.spaces.Space#getKey()",
        "com.atlassian.confluence.spaces.Space#getDisplayTitle()",
        "com.atlassian.confluence.spaces.Space#getUrlPath()",
        "com.atlassian.user.User#getName()",
        "com.atlassian.user.User#getFullName()",
        "com.atlassian.sal.api.message.I18nResolver#getText(java.lang.String)",
        "com.atlassian.sal.api.message.I18nResolver#getText(java.lang.String java.io.Serializable[])");

    private final Set<String> listed;

    /** @param methods as in the descriptor; white space does not matter */
    public Allowlist(Collection<String> methods) {
        listed = new HashSet<>();
        for (String method : methods) {
            String entry = method.strip();
            if (!entry.matches("[\\w.$]+#\\w+\\([\\w.$\\[\\], ]*\\)")) {
                throw new IllegalArgumentException("The velocity-allowlist names '" + entry
                    + "': write it as class#method(parameter types).");
            }
            listed.add(entry.replaceAll("[,\\s]+", " "));
        }
    }

    /** The host's own methods and those that an app's descriptor lists. */
    public static Allowlist withHost(Collection<String> methods) {
        return new Allowlist(Stream.concat(HOST.stream(), methods.stream()).toList());
    }

    public boolean allows(Class<?> type, Method method) {
        if (method.getName().equals("getClass")) {
            return false;
        }
        return jdk(method.getDeclaringClass()) && jdkValue(type) || listedFor(type, method);
    }

    private boolean listedFor(Class<?> type, Method method) {
        for (Class<?> each = type; each != null; each = each.getSuperclass()) {
            if (listed.contains(signature(each, method)) || anyInterface(each, method)) {
                return true;
            }
        }
        return false;
    }

    private boolean anyInterface(Class<?> type, Method method) {
        for (Class<?> each : type.getInterfaces()) {
            if (listed.contains(signature(each, method)) || anyInterface(each, method)) {
                return true;
            }
        }
        return false;
    }

    /** A value of the JDK itself; a class of the app that extends one has to be listed. */
    private static boolean jdkValue(Class<?> type) {
        return jdk(type) || type.getName().startsWith("java.") && !type.getName().startsWith("java.io.");
    }

    private static boolean jdk(Class<?> type) {
        String name = type.getName();
        return JDK.stream().anyMatch(name::startsWith)
            && NEVER.stream().noneMatch(never -> never.endsWith(".") ? name.startsWith(never) : name.equals(never));
    }

    static String signature(Class<?> type, Method method) {
        return type.getName() + "#" + method.getName() + Arrays.stream(method.getParameterTypes())
            .map(Class::getTypeName).collect(Collectors.joining(" ", "(", ")"));
    }
}
