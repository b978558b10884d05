package io.fitconnect.platform.breaker;

/** A call that a breaker guards. */
@FunctionalInterface
public interface BreakerCall<T, E extends Exception> {

    T run() throws E;
}
