/**
 * DPoP at the token endpoint (RFC 9449): checks a client's proof once, before the grant's transaction, and uses it up within. What a
 * checked proof binds stands in {@code authorization}.
 */
@NullMarked
package io.fitconnect.auth.dpop;

import org.jspecify.annotations.NullMarked;
