/**
 * First and last contact with a request. Before anything reads it, the target is checked, headers that only the
 * platform may set are dropped, the client's address is decided, and a request id and a trace are begun; when it ends,
 * its time is recorded. Works on Netty's own headers, so that cleaning costs no copy. Everything behind this package
 * may believe {@code X-Request-Id}, {@code X-Forwarded-*} and {@code traceparent}.
 */
@NullMarked
package io.fitconnect.gateway.edge;

import org.jspecify.annotations.NullMarked;
