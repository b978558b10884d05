/**
 * Checks access tokens at the door. A token that was verified once is kept until it expires, in a bounded cache, so that
 * repeated use costs a look-up; whether it was revoked meanwhile is asked at each use. A token that is not kept passes {@code
 * TokenCheck}: its form ({@code jws}), its claims, its key ({@code key}) and the signature last. Services check the token
 * again: this is the first line, not the only one.
 */
@NullMarked
package io.fitconnect.gateway.token;

import org.jspecify.annotations.NullMarked;
