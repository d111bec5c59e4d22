package org.wardbook.isms.preview.velocity;

import java.lang.reflect.Method;
import org.apache.velocity.runtime.RuntimeServices;
import org.apache.velocity.util.RuntimeServicesAware;
import org.apache.velocity.util.introspection.Info;
import org.apache.velocity.util.introspection.UberspectImpl;
import org.apache.velocity.util.introspection.VelMethod;
import org.apache.velocity.util.introspection.VelPropertyGet;
import org.apache.velocity.util.introspection.VelPropertySet;

/** Finds the methods that a template calls and refuses those that are not allowed. Velocity makes it by its name. */
public final class GuardedCalls extends UberspectImpl implements RuntimeServicesAware {

    /** The engine's property that holds its {@link Allowlist}. */
    static final String ALLOWLIST = "preview.allowlist";

    private Allowlist allowlist;

    @Override
    public void setRuntimeServices(RuntimeServices services) {
        allowlist = (Allowlist) services.getProperty(ALLOWLIST);
    }

    @Override
    public VelMethod getMethod(Object target, String name, Object[] arguments, Info where) throws Exception {
        VelMethod found = super.getMethod(target, name, arguments, where);
        if (found != null) {
            Method method = introspector.getMethod(target.getClass(), name, arguments);
            // null: a method that Velocity itself lends to arrays
            if (method != null) {
                check(target, method, where);
            }
        }
        return found;
    }

    @Override
    public VelPropertyGet getPropertyGet(Object target, String name, Info where) throws Exception {
        VelPropertyGet found = super.getPropertyGet(target, name, where);
        if (found != null) {
            check(target, getter(target.getClass(), found.getMethodName(), name), where);
        }
        return found;
    }

    @Override
    public VelPropertySet getPropertySet(Object target, String name, Object argument, Info where) throws Exception {
        VelPropertySet found = super.getPropertySet(target, name, argument, where);
        if (found != null) {
            throw new MethodRefused("a setter of " + target.getClass().getName(), String.valueOf(where));
        }
        return found;
    }

    private Method getter(Class<?> type, String method, String property) throws Exception {
        Method getter = introspector.getMethod(type, method, new Object[0]);
        return getter != null ? getter : introspector.getMethod(type, method, new Object[] {property});
    }

    private void check(Object target, Method method, Info where) {
        Class<?> type = target.getClass();
        if (method == null || !allowlist.allows(type, method)) {
            throw new MethodRefused(method == null ? type.getName() : Allowlist.signature(type, method),
                String.valueOf(where));
        }
    }
}
