package org.wardbook.isms.preview.rest;

import com.atlassian.annotations.security.AnonymousSiteAccess;
import com.atlassian.annotations.security.LicensedOnly;
import java.lang.annotation.Annotation;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;

/**
 * Who may call a resource or an action, by its access annotation: that of the method, else of the class, else of the
 * package. Without one only people who are logged in may, as on Platform 8.
 */
public enum Access {

    LICENSED, ANONYMOUS;

    private static final String PACKAGE = "com.atlassian.annotations.security.";
    private static final List<String> NO_ACCESS_RULE = List.of("XsrfProtectionExcluded", "XsrfProtectionRequired");

    /** @throws IllegalStateException for an access annotation that the preview does not know */
    public static Access of(Class<?> type, Method method) {
        for (AnnotatedElement element : Arrays.asList(method, type, type.getPackage())) {
            if (element == null) {
                continue;
            }
            for (Annotation annotation : element.getAnnotations()) {
                Access access = of(annotation, element);
                if (access != null) {
                    return access;
                }
            }
        }
        return LICENSED;
    }

    private static Access of(Annotation annotation, AnnotatedElement element) {
        String name = annotation.annotationType().getName();
        if (annotation instanceof LicensedOnly) {
            return LICENSED;
        }
        if (annotation instanceof AnonymousSiteAccess) {
            return ANONYMOUS;
        }
        if (name.startsWith(PACKAGE) && !NO_ACCESS_RULE.contains(name.substring(PACKAGE.length()))) {
            throw new IllegalStateException("The preview does not know the access annotation " + name + " on "
                + element + ": add it to " + Access.class.getName() + ".");
        }
        return null;
    }
}
