package io.fitconnect.gateway.edge;

/** Begins traces. A client's own trace is never continued, so that nobody outside can steer what is sampled. */
interface Traces {

    Trace begin(String method);
}
