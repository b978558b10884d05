/**
 * The way to the services and back. Requests and answers stream through without being held; each event loop keeps
 * connections of its own, so that a request stays on one thread. A circuit breaker per service turns a dead one into
 * quick 503s; reads are tried once more when the connection failed. Replaces the routing filters of Spring Cloud
 * Gateway, which copy headers and parse addresses for each request.
 */
@NullMarked
package io.fitconnect.gateway.upstream;

import org.jspecify.annotations.NullMarked;
