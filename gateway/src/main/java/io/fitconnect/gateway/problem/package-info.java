/**
 * Errors that the gateway makes itself, as RFC 9457 problems. A feature declares its {@link
 * io.fitconnect.gateway.problem.ProblemType}s and signals a {@link io.fitconnect.gateway.problem.Refusal}; only this
 * package writes bodies. Nothing that an exception says is shown outside: a 5xx names the request id instead.
 */
@NullMarked
package io.fitconnect.gateway.problem;

import org.jspecify.annotations.NullMarked;
