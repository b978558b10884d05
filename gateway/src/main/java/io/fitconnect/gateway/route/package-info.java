/**
 * Which path goes to which service. The table is code, first match wins, and a path that is in no rule is served by
 * nobody. The addresses of the services are settings. Every rule becomes a route of Spring Cloud Gateway; matching is
 * done on the raw path without patterns, since the front door has refused every path with two readings.
 */
@NullMarked
package io.fitconnect.gateway.route;

import org.jspecify.annotations.NullMarked;
