/**
 * First and last contact with a request, between Netty and the filters. In this order: {@code connection} decodes and times
 * it, {@code target} refuses ambiguous targets and hosts, {@code header}, {@code client} and {@code trace} replace what a
 * client may not say about itself, and {@link io.fitconnect.gateway.edge.Dispatcher} takes it to its service. When it ends,
 * its time is recorded. Works on Netty's own headers, so that cleaning costs no copy. Everything behind this package may
 * believe {@code X-Request-Id}, {@code X-Forwarded-*} and {@code traceparent}.
 */
@NullMarked
package io.fitconnect.gateway.edge;

import org.jspecify.annotations.NullMarked;
