/**
 * The authorization matrix of a service: its endpoints, found from the application itself, times the viewers of a stated table. An
 * endpoint without a row fails, and so does a row without an endpoint.
 */
@NullMarked
package io.fitconnect.platform.test.access;

import org.jspecify.annotations.NullMarked;
