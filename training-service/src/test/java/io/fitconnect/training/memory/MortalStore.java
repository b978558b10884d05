package io.fitconnect.training.memory;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;

/** A store at any call of which the process may die, before or after the call had its effect. */
public final class MortalStore {

    private MortalStore() {}

    public static <T> T of(Class<T> type, T store, Journal journal) {
        Object mortal =
                Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, (proxy, method, arguments) -> {
                    journal.called();
                    Object result = call(store, method, arguments);
                    journal.called();
                    return result;
                });
        return type.cast(mortal);
    }

    @SuppressWarnings("NullAway") // arguments and result are passed through as they are
    private static Object call(Object store, Method method, Object[] arguments) throws Throwable {
        try {
            method.setAccessible(true); // an interface may be known in its package alone
            return method.invoke(store, arguments);
        } catch (InvocationTargetException failed) {
            throw failed.getTargetException();
        }
    }
}
