package io.fitconnect.gateway.edge.trace;

/** Begins traces. A client's own trace is never continued, so that no client decides what is sampled. */
public interface Traces {

    Trace begin(String method);
}
