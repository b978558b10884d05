package io.fitconnect.gateway.edge.trace;

import org.jspecify.annotations.Nullable;

/** The trace of one request, from its first byte to its last. */
public interface Trace {

    String id();

    /** The {@code traceparent} that the service behind gets. */
    String header();

    void end(@Nullable String route, int status);
}
