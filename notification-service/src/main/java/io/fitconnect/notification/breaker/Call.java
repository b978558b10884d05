package io.fitconnect.notification.breaker;

/** A call to a way out. */
@FunctionalInterface
public interface Call<T, E extends Exception> {

    T run() throws E;
}
