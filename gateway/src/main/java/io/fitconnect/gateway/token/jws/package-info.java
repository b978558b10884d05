/** Parses a compact JWS strictly, so that no other parser can read other claims from it. */
@NullMarked
package io.fitconnect.gateway.token.jws;

import org.jspecify.annotations.NullMarked;
