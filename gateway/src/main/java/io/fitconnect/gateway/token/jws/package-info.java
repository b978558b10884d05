/** Reads a compact JWS strictly, so that no other reader can see other claims in it. */
@NullMarked
package io.fitconnect.gateway.token.jws;

import org.jspecify.annotations.NullMarked;
