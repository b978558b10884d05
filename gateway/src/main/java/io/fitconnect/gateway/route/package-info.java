/**
 * Which path goes to which service. The table is made from the house's list of services, the more specific line first; what
 * no line matches is served by no service. The addresses of the services are settings. Every rule becomes a route of Spring
 * Cloud Gateway; paths are matched raw, since the edge has refused every path with two readings.
 */
@NullMarked
package io.fitconnect.gateway.route;

import org.jspecify.annotations.NullMarked;
