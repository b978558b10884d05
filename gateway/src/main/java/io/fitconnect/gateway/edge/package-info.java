/**
 * Between Netty and the filters. In this order: {@code connection} times the decoding of the request and passes it on,
 * {@code target} rejects unknown methods, ambiguous targets and foreign hosts, {@link
 * io.fitconnect.gateway.edge.EdgeHandler} begins the trace ({@code trace}), resolves the client's address ({@code client}),
 * removes forbidden headers and sets its own ({@code header}), and {@link io.fitconnect.gateway.edge.Dispatcher} looks the
 * route up and runs the filters. At the end time and status are recorded. Works on Netty's headers without a copy.
 * Everything behind this package may trust {@code X-Request-Id}, {@code X-Forwarded-*} and {@code traceparent}.
 */
@NullMarked
package io.fitconnect.gateway.edge;

import org.jspecify.annotations.NullMarked;
