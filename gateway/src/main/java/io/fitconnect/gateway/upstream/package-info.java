/**
 * Forwards requests to the services and streams the responses back without buffering; each event loop keeps connections of
 * its own, so that a request stays on one thread. A circuit breaker per service answers 503 at once while the service fails;
 * a GET or HEAD without a body is sent once more when the connection failed. Replaces the routing filters of Spring Cloud
 * Gateway, which copy headers and parse addresses for each request.
 */
@NullMarked
package io.fitconnect.gateway.upstream;

import org.jspecify.annotations.NullMarked;
