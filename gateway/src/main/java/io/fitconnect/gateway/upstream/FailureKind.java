package io.fitconnect.gateway.upstream;

import io.netty.channel.ConnectTimeoutException;
import io.netty.handler.timeout.ReadTimeoutException;
import java.io.IOException;
import java.net.ConnectException;
import java.net.NoRouteToHostException;
import java.net.UnknownHostException;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import reactor.netty.internal.shaded.reactor.pool.PoolAcquirePendingLimitException;
import reactor.netty.internal.shaded.reactor.pool.PoolAcquireTimeoutException;

/** Why a service did not respond. A response with an error status is a response. */
enum FailureKind {
    /** No connection could be made. */
    UNREACHABLE,
    /** All connections were in use for too long. */
    EXHAUSTED,
    /** The connection broke before an answer. */
    BROKEN,
    /** No answer came in time. */
    TIMEOUT,
    /** The breaker is open; the service was not asked. */
    OPEN;

    /** The kind of a failure at the transport; null when it has nothing to do with the service. */
    static @Nullable FailureKind find(Throwable failure) {
        if (failure instanceof ConnectException
                || failure instanceof ConnectTimeoutException
                || failure instanceof UnknownHostException
                || failure instanceof NoRouteToHostException) {
            return UNREACHABLE;
        }
        if (failure instanceof PoolAcquireTimeoutException || failure instanceof PoolAcquirePendingLimitException) {
            return EXHAUSTED;
        }
        if (failure instanceof ReadTimeoutException) {
            return TIMEOUT;
        }
        return failure instanceof IOException ? BROKEN : null;
    }

    /** Whether the failure is evidence against the service: a shortage of our own connections is not. */
    boolean isOfTheService() {
        return this != EXHAUSTED;
    }

    boolean isConnectionFailure() {
        return this == UNREACHABLE || this == BROKEN;
    }

    String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}
