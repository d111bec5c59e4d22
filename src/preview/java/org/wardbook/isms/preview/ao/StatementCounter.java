package org.wardbook.isms.preview.ao;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.Statement;
import java.util.concurrent.atomic.LongAdder;
import javax.sql.DataSource;

/** Counts the statements that are executed through the data sources it watches: batches and DDL count as one each. */
public final class StatementCounter {

    private final LongAdder all = new LongAdder();
    private final ThreadLocal<long[]> mine = ThreadLocal.withInitial(() -> new long[1]);

    /** The same data source, counted. */
    public DataSource watch(DataSource source) {
        return proxy(DataSource.class, source);
    }

    /** Of all threads, since the start. */
    public long total() {
        return all.sum();
    }

    /** Of the calling thread, since its start. */
    public long ofThisThread() {
        return mine.get()[0];
    }

    private <T> T proxy(Class<T> type, Object target) {
        return type.cast(Proxy.newProxyInstance(StatementCounter.class.getClassLoader(), new Class<?>[] {type},
            (proxy, method, arguments) -> invoke(proxy, target, method, arguments)));
    }

    private Object invoke(Object proxy, Object target, Method method, Object[] arguments) throws Throwable {
        switch (method.getName()) {
            case "equals":
                return proxy == arguments[0];
            case "unwrap":
                if (((Class<?>) arguments[0]).isInstance(target)) {
                    return target;
                }
                break;
            default:
        }
        if (target instanceof Statement && method.getName().startsWith("execute")) {
            all.increment();
            mine.get()[0]++;
        }
        try {
            Object result = method.invoke(target, arguments);
            Class<?> type = method.getReturnType();
            return result != null && (type == Connection.class && target instanceof DataSource
                || Statement.class.isAssignableFrom(type) && target instanceof Connection) ? proxy(type, result)
                : result;
        } catch (InvocationTargetException failure) {
            throw failure.getCause();
        }
    }
}
